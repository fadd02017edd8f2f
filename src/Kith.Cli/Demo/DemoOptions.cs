using System.Globalization;
using Kith.Platform.Commands;

namespace Kith.Cli.Demo;

/// <summary>The words that the commands of the demo have in common.</summary>
internal static class DemoOptions
{
    /// <summary>How many children live in the region; 0 when no simulated year is asked for.</summary>
    public static int Scale(CommandWords words) => words.Option("--scale") switch
    {
        null => 0,
        "1k" => 1_000,
        "10k" => 10_000,
        "100k" => 100_000,
        _ => throw new UsageException("--scale is 1k, 10k or 100k: how many children live in the region"),
    };

    /// <summary>A whole number, or null when it is not given.</summary>
    public static int? Number(CommandWords words, string name) =>
        words.Option(name) is not { } typed ? null
        : int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new UsageException($"{name} is a whole number");

    /// <summary>The day the demo is loaded as of, or null when it is not given.</summary>
    public static DateOnly? AsAt(CommandWords words) =>
        words.Option("--as-at") is not { } typed ? null
        : DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw new UsageException("--as-at is a day such as 2026-03-03");
}
