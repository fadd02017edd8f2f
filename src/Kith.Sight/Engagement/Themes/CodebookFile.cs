using System.Text.Json;

namespace Kith.Sight.Engagement.Themes;

/// <summary>A file that cannot be used, with the place in it.</summary>
public sealed class FileProblemException(string message) : Exception(message);

/// <summary>
/// Reads a codebook from JSON: a list of themes, an object with <c>themes</c>, a workshops file with <c>prevalent_themes</c>, or a map of
/// code to text. Analysts keep codebooks in many shapes; what they mean by code, name and definition is found by its usual names.
/// </summary>
public static class CodebookFile
{
    private static readonly string[] Codes = ["code", "id", "key"];
    private static readonly string[] Names = ["name", "short_name", "short_name_by_analyst", "title", "label", "says"];
    private static readonly string[] Definitions = ["definition", "text_verbatim", "text", "description", "meaning"];

    /// <summary>The codebook; <see cref="FileProblemException"/> with the place when it cannot be read.</summary>
    public static Codebook Read(string json, string file)
    {
        using var document = Open(json, file);
        var themes = Themes(document.RootElement);
        var read = themes switch
        {
            { ValueKind: JsonValueKind.Array } list => list.EnumerateArray().Select((t, i) => One(t, $"{file}: themes[{i}]")).ToList(),
            { ValueKind: JsonValueKind.Object } map => map.EnumerateObject().Select(p => p.Value.ValueKind == JsonValueKind.String
                ? Theme.Of(p.Name, p.Value.GetString()!, "") : One(p.Value, $"{file}: {p.Name}", p.Name)).ToList(),
            _ => throw new FileProblemException($"{file}: no themes were found. Write {{\"themes\": [{{\"code\": \"i\", \"name\": \"...\", \"definition\": \"...\"}}]}}"),
        };
        if (read.Count == 0) throw new FileProblemException($"{file}: the codebook has no theme");
        if (read.GroupBy(t => t.Code).FirstOrDefault(g => g.Count() > 1) is { } twice) throw new FileProblemException($"{file}: the code '{twice.Key}' stands twice");
        return new([.. read.Where(t => t.Code != Theme.None)]);
    }

    /// <summary>Opens JSON; a mistake in it is told with line and column.</summary>
    internal static JsonDocument Open(string json, string file)
    {
        try
        {
            return JsonDocument.Parse(json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        }
        catch (JsonException wrong)
        {
            throw new FileProblemException($"{file}({wrong.LineNumber + 1},{wrong.BytePositionInLine + 1}): this is not JSON");
        }
    }

    private static JsonElement Themes(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object) return root;
        foreach (var key in new[] { "themes", "codebook", "prevalent_themes", "codes" })
        {
            if (root.TryGetProperty(key, out var inside)) return inside.ValueKind == JsonValueKind.Object ? Themes(inside) : inside;
        }

        return root;
    }

    private static Theme One(JsonElement theme, string place, string? code = null)
    {
        if (theme.ValueKind != JsonValueKind.Object) throw new FileProblemException($"{place}: a theme with code, name and definition was expected");
        code = Text(theme, Codes) ?? code ?? throw new FileProblemException($"{place}: the theme has no code");
        var (name, definition) = (Text(theme, Names), Text(theme, Definitions));
        if (name is null && definition is null) throw new FileProblemException($"{place}: the theme '{code}' has neither name nor definition");
        return new(code, name ?? definition!, definition ?? "", Texts(theme, "cues", "keywords", "include", "terms"), Texts(theme, "except", "exclude", "not"), Texts(theme, "examples"));
    }

    private static string? Text(JsonElement of, string[] names) =>
        names.Select(n => of.TryGetProperty(n, out var value) ? value : default).Where(v => v.ValueKind is JsonValueKind.String or JsonValueKind.Number).Select(v => v.ToString())
            .FirstOrDefault(t => !string.IsNullOrWhiteSpace(t));

    private static List<string> Texts(JsonElement of, params string[] names) =>
        [.. names.Where(n => of.TryGetProperty(n, out var value) && value.ValueKind == JsonValueKind.Array).SelectMany(n => of.GetProperty(n).EnumerateArray())
            .Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString()!)];
}
