using System.Globalization;

namespace Kith.Statutory.Insight;

/// <summary>
/// A change said in words that do not mislead: when the numbers are small the counts come first and a warning stands beside them, since two more children may
/// double a figure.
/// </summary>
public sealed record Change(string Says, string? Warning)
{
    /// <summary>Fewer than this is a small number.</summary>
    public const int Small = 10;

    private const double Twice = 2, Thrice = 3, Half = 0.5;

    /// <summary>From one count to another.</summary>
    public static Change OfCounts(int before, int after)
    {
        var from = $"{N(before)} to {N(after)}";
        if (before == after) return new($"{from} (the same)", null);
        if (before == 0) return new($"{from} (none before)", after < Small ? Few : null);
        var ratio = (double)after / before;
        if (before >= Small && after >= Small) return new($"{from} ({(after > before ? "up" : "down")} {Percent(ratio)})", null);
        var word = ratio switch { Twice => "doubled", Thrice => "three times as many", Half => "halved", _ => $"{N(Math.Abs(after - before))} {(after > before ? "more" : "fewer")}" };
        return new($"{from} ({(after == 0 ? "none now" : word)})", Few);
    }

    /// <summary>From one rate for every 10,000 children to another, with the counts behind them.</summary>
    public static Change OfRates(double before, double after, int countBefore, int countAfter)
    {
        var from = $"{before.ToString("N1", CultureInfo.InvariantCulture)} to {after.ToString("N1", CultureInfo.InvariantCulture)} per 10,000";
        if (countBefore < Small || countAfter < Small) return new($"{from} ({N(countBefore)} to {N(countAfter)})", Few);
        return before == after ? new($"{from} (the same)", null) : new($"{from} ({(after > before ? "up" : "down")} {Percent(after / before)})", null);
    }

    /// <summary>From one share in per cent to another: in percentage points, with the numbers asked.</summary>
    public static Change OfShares(double before, double after, int askedBefore, int askedAfter)
    {
        var points = Math.Round(after - before, 1);
        var says = $"{One(before)}% to {One(after)}% ({(points == 0 ? "the same" : $"{(points > 0 ? "up" : "down")} {One(Math.Abs(points))} percentage points")})";
        return new(says, askedBefore < Small || askedAfter < Small ? $"Small numbers: {N(askedBefore)} and {N(askedAfter)} were asked. One child more changes the percentage much." : null);
    }

    /// <summary>Between the same figure of two reports; null when one of them has no number.</summary>
    public static Change? Of(Figure before, Figure after) => (before.Value, after.Value) switch
    {
        (null, _) or (_, null) => null,
        ({ } from, { } to) => after.Measure switch
        {
            Measure.Count when before.Rate is { } rateBefore && after.Rate is { } rateAfter => OfRates(rateBefore, rateAfter, before.Rows.Count, after.Rows.Count),
            Measure.Count => OfCounts(before.Rows.Count, after.Rows.Count),
            Measure.Share => OfShares(from, to, before.Of.Count, after.Of.Count),
            _ => new($"{One(from)} to {One(to)} {after.Unit}", before.Rows.Count < Small || after.Rows.Count < Small ? Few : null),
        },
    };

    private const string Few = "Small numbers: read the counts; a percentage would mislead.";

    private static string Percent(double ratio) => One(Math.Abs(ratio - 1) * 100) + "%";

    private static string One(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    private static string N(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
