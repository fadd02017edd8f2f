using System.Text.Json;
using System.Text.Json.Serialization;
using Kith.Cli.Demo.Stories;
using Kith.Kernel;

namespace Kith.Cli.Demo.Leaders;

/// <summary>A file of the demo that a leader's room reads itself, and what people did with it afterwards, under <c>steps</c>.</summary>
/// <param name="Text">The file with its dates in: what the room reads.</param>
internal sealed record StepFile<TSteps>(string Name, string Text, TSteps Steps)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, RespectNullableAnnotations = true, Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>Reads it; a mistake is told with its place. Null when the folder has no such file.</summary>
    public static StepFile<TSteps>? Read(string folder, string name, DateOnly today)
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path)) return null;
        var text = TellWritten.Of(File.ReadAllText(path), today);
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.TryGetProperty("steps", out var steps) && steps.Deserialize<TSteps>(Options) is { } read ? new(name, text, read) : throw new StoryException($"{name}: 'steps' is missing");
        }
        catch (JsonException wrong)
        {
            throw new StoryException($"{name}: {wrong.Message}");
        }
    }
}

/// <summary>Days and endings of the steps.</summary>
internal static class StepDay
{
    /// <summary>The day told as in a story: "-40d".</summary>
    public static DateOnly Day(this string told, DateOnly today) => TellDay.Read(told, today) ?? throw new StoryException($"'{told}' is not a day. Write -40d, +14d or 2026-11-20");

    /// <summary>Ten in the morning of that day.</summary>
    public static DateTime Morning(this string told, DateOnly today) => London.ToUtc(told.Day(today), new(10, 0));

    /// <summary>What it ended with; anything but done stops the demo, with the reason.</summary>
    public static T Value<T>(this Outcome<T> outcome, string step) => outcome switch
    {
        Outcome<T>.Done done => done.Value,
        Outcome<T>.Invalid invalid => throw new StoryException($"{step}: {string.Join("; ", invalid.Problems.Select(p => $"{p.Key}: {p.Value}"))}"),
        Outcome<T>.Refused refused => throw new StoryException($"{step}: {refused.Why.Says}"),
        _ => throw new StoryException($"{step}: it ended as {outcome.GetType().Name}"),
    };
}
