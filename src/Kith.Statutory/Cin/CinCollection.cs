using Kith.Statutory.Tables;

namespace Kith.Statutory.Cin;

/// <summary>The census year, from 1 April to the reference date, and which year's rules are applied.</summary>
public sealed record CinCollection(Day Start, Day End)
{
    /// <summary>The end year of the rules (2026 for 2025/26).</summary>
    public int RuleYear { get; init; } = End.Year ?? 0;

    /// <summary>The year to a 31 March.</summary>
    public static CinCollection YearEnding(int year) => new(Day.Of(year - 1, 4, 1), Day.Of(year, 3, 31));
}
