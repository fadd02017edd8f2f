using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903;

/// <summary>Whether the return came as tables or as one XML file: a few rules depend on it.</summary>
public enum FileForm
{
    /// <summary>Comma-separated tables.</summary>
    Csv,

    /// <summary>One XML file.</summary>
    Xml,
}

/// <summary>Whose return it is, for which year, and in which form it came.</summary>
public sealed record Collection(Day Start, Day End)
{
    /// <summary>The year to a 31 March.</summary>
    public static Collection YearEnding(int year) => new(Day.Of(year - 1, 4, 1), Day.Of(year, 3, 31));

    /// <summary>The end year of the rules that are applied (2026 for 2025/26): code sets are dated by it. The return itself may be of another year.</summary>
    public int RuleYear { get; init; } = End.Year ?? 0;

    /// <summary>The authority's nine-character code (E09000027); blank when not told.</summary>
    public Code Authority { get; init; }

    /// <summary>The form the return came in.</summary>
    public FileForm Form { get; init; }

    /// <summary>The list of registered providers, if it was given.</summary>
    public Providers? Providers { get; init; }
}
