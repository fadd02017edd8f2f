namespace Kith.Statutory.Insight.Charts;

/// <summary>A cell as it is read, and its value as it is drawn; no value where the number is hidden.</summary>
public readonly record struct ChartCell(double? Value, string Text);

/// <summary>A line of a chart's table.</summary>
public sealed record ChartLine(string Label, IReadOnlyList<ChartCell> Cells);

/// <summary>What a chart draws, and its table twin: both come from the same cells.</summary>
public sealed record ChartTable(string Code, string Title, string Says, Picture Picture, IReadOnlyList<string> Series, IReadOnlyList<ChartLine> Lines)
{
    /// <summary>The last line of the twin, where the numbers add up; not drawn.</summary>
    public ChartLine? Totals { get; init; }

    /// <summary>For several series, what each line adds up to; not drawn.</summary>
    public IReadOnlyList<ChartCell>? LineTotals { get; init; }

    internal double Most => Lines.SelectMany(l => l.Cells).Max(c => c.Value) ?? 0;
}
