namespace Kith.Statutory.Insight;

/// <summary>What kind of number a figure is.</summary>
public enum Measure
{
    /// <summary>How many rows there are; with a population also a rate for every 10,000 children.</summary>
    Count,

    /// <summary>How many of the rows asked are so, in per cent.</summary>
    Share,

    /// <summary>The value in the middle: half of the rows have as much or less.</summary>
    Middle,
}

/// <summary>One figure of a return, with the rows it was counted from. The code stays the same from year to year and from authority to authority.</summary>
public sealed record Figure(string Code, string Title, Measure Measure, IReadOnlyList<RowBehind> Rows)
{
    private const double RatePer = 10_000;

    /// <summary>For a share: all rows that were asked.</summary>
    public IReadOnlyList<RowBehind> Of { get; private init; } = [];

    /// <summary>For a value in the middle: the value of each row, in their order.</summary>
    public IReadOnlyList<double> Values { get; private init; } = [];

    /// <summary>What a value is counted in (days).</summary>
    public string Unit { get; private init; } = "";

    /// <summary>Children aged 0 to 17 in the area, if somebody said.</summary>
    public double? Population { get; private init; }

    /// <summary>What the reader should know: how it was counted, what is left out.</summary>
    public string? Note { get; init; }

    /// <summary>The number; null when nobody was asked.</summary>
    public double? Value => Measure switch
    {
        Measure.Count => Rows.Count,
        Measure.Share => Of.Count == 0 ? null : 100.0 * Rows.Count / Of.Count,
        Measure.Middle => MiddleOf(Values),
        _ => null,
    };

    /// <summary>For every 10,000 children, for a count with a population.</summary>
    public double? Rate => Measure == Measure.Count && Population > 0 ? Rows.Count * RatePer / Population : null;

    /// <summary>The children behind it, each once, in the order of the rows.</summary>
    public IReadOnlyList<string> Children => Rows.Select(r => r.Child).OfType<string>().Distinct(StringComparer.Ordinal).ToList();

    /// <summary>How many rows there are.</summary>
    public static Figure Count(string code, string title, IReadOnlyList<RowBehind> rows, double? population = null) => new(code, title, Measure.Count, rows) { Population = population };

    /// <summary>How many of some rows are so.</summary>
    public static Figure Share(string code, string title, IReadOnlyList<RowBehind> rows, IReadOnlyList<RowBehind> of) => new(code, title, Measure.Share, rows) { Of = of };

    /// <summary>How many of some rows are so.</summary>
    internal static Figure ShareOf<TRow>(string code, string title, IReadOnlyCollection<TRow> of, Func<TRow, bool> so, Func<TRow, RowBehind> behind) =>
        Share(code, title, of.Where(so).Select(behind).ToList(), of.Select(behind).ToList());

    /// <summary>The value in the middle.</summary>
    public static Figure Middle(string code, string title, string unit, IReadOnlyList<(RowBehind Row, double Value)> values) =>
        new(code, title, Measure.Middle, values.Select(v => v.Row).ToList()) { Values = values.Select(v => v.Value).ToList(), Unit = unit };

    private static double? MiddleOf(IReadOnlyList<double> values)
    {
        if (values.Count == 0) return null;
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
