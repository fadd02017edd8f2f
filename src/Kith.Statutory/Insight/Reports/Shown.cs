using System.Globalization;
using Kith.Statutory.Insight.Charts;
using Kith.Statutory.Insight.Publication;

namespace Kith.Statutory.Insight.Reports;

/// <summary>Figures and tables as words and cells for those who read them.</summary>
public static class Shown
{
    /// <summary>What stands in the place of a number that is hidden.</summary>
    public const string Hidden = "c";

    private const int RoundTo = 5;

    /// <summary>The figure in words, and a warning beside it when the numbers are small.</summary>
    public static (string Says, string? Warning) Words(Figure figure, Audience audience)
    {
        if (figure.Value is not { } value) return ("nobody was asked", null);
        return audience == Audience.Public ? (Published(figure, value), null) : (Exact(figure, value), Warning(figure));
    }

    /// <summary>The table of a split, with its totals where they add up.</summary>
    public static ChartTable Table(Split split, Audience audience)
    {
        var (rows, columns) = (split.Slices.Count, split.Series.Count);
        var counts = new int[rows + 1, columns + 1];
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
            {
                var count = split.Slices[r].Cells[c].Count;
                counts[r, c] = count;
                counts[r, columns] += count;
                counts[rows, c] += count;
                counts[rows, columns] += count;
            }
        }

        var hidden = audience == Audience.Staff ? new bool[rows + 1, columns + 1] : split.Overlaps ? Small(counts) : split.AddsAcross || columns == 1 ? Suppress.Hidden(counts) : EachSeries(counts);
        ChartCell Cell(int r, int c) => hidden[r, c] || (columns == 1 && hidden[r, 1]) ? new(null, Hidden) : new(counts[r, c], N(counts[r, c]));
        ChartLine Line(string label, int r) => new(label, Enumerable.Range(0, columns).Select(c => Cell(r, c)).ToList());
        var adds = !split.Overlaps;
        var all = adds && (split.AddsAcross || columns == 1) && !hidden[rows, columns] ? N(counts[rows, columns]) : null;
        return new(split.Code, split.Title, Says(split, all), split.Picture, split.Series, split.Slices.Select((s, r) => Line(s.Label, r)).ToList())
        {
            Totals = adds ? Line("Total", rows) is var totals && split.AddsAcross ? totals with { Cells = [.. totals.Cells, Cell(rows, columns)] } : totals : null,
            LineTotals = split.AddsAcross ? Enumerable.Range(0, rows).Select(r => Cell(r, columns)).ToList() : null,
        };
    }

    private static string Says(Split split, string? all) =>
        $"{split.Title}, {split.Counts}{(split.Overlaps ? "; one may be counted several times" : all is null ? "" : $"; {all} in all")}.{(split.Note is { } note ? " " + note : "")}";

    private static string Exact(Figure figure, double value) => figure.Measure switch
    {
        Measure.Count => figure.Rate is { } rate ? $"{N(figure.Rows.Count)} ({One(rate)} per 10,000)" : N(figure.Rows.Count),
        Measure.Share => $"{One(value)}% ({N(figure.Rows.Count)} of {N(figure.Of.Count)})",
        _ => $"{One(value)} {figure.Unit} (of {N(figure.Values.Count)})",
    };

    private static string? Warning(Figure figure) => figure.Measure switch
    {
        Measure.Share when figure.Of.Count < Change.Small => "Small numbers: read the counts, one child changes the percentage much.",
        Measure.Count when figure.Rate is not null && figure.Rows.Count < Change.Small => "Small numbers: read the count, one child changes the rate much.",
        Measure.Middle when figure.Values.Count < Change.Small => "Small numbers: one child changes the value much.",
        _ => null,
    };

    // Published counts are rounded, so that a total hidden in a table is not given away by a figure, and shares are whole per cent.
    private static string Published(Figure figure, double value) => figure.Measure switch
    {
        Measure.Count when Suppress.IsSmall(figure.Rows.Count) => Hidden,
        Measure.Count when figure.Rows.Count == 0 => "0",
        Measure.Count => figure.Population is { } all ? $"about {N(Rounded(figure.Rows.Count))} ({One(Rounded(figure.Rows.Count) * 10_000.0 / all)} per 10,000)" : $"about {N(Rounded(figure.Rows.Count))}",
        Measure.Share when Suppress.IsSmall(figure.Rows.Count) || Suppress.IsSmall(figure.Of.Count - figure.Rows.Count) || Suppress.IsSmall(figure.Of.Count) => Hidden,
        Measure.Share => $"{value.ToString("0", CultureInfo.InvariantCulture)}% (of about {N(Rounded(figure.Of.Count))})",
        _ when figure.Values.Count < Change.Small => Hidden,
        _ => $"{value.ToString("0", CultureInfo.InvariantCulture)} {figure.Unit}",
    };

    private static int Rounded(int count) => (int)Math.Round(count / (double)RoundTo, MidpointRounding.AwayFromZero) * RoundTo;

    // Series that do not add up across are tables by themselves, each with its total.
    private static bool[,] EachSeries(int[,] counts)
    {
        var (rows, columns) = (counts.GetLength(0), counts.GetLength(1));
        var hidden = new bool[rows, columns];
        for (var c = 0; c < columns - 1; c++)
        {
            var alone = new int[rows, 2];
            for (var r = 0; r < rows; r++) alone[r, 0] = alone[r, 1] = counts[r, c];
            var own = Suppress.Hidden(alone);
            for (var r = 0; r < rows; r++) hidden[r, c] = own[r, 0] || own[r, 1];
        }

        return hidden;
    }

    private static bool[,] Small(int[,] counts)
    {
        var hidden = new bool[counts.GetLength(0), counts.GetLength(1)];
        for (var r = 0; r < hidden.GetLength(0); r++)
        {
            for (var c = 0; c < hidden.GetLength(1); c++) hidden[r, c] = Suppress.IsSmall(counts[r, c]);
        }

        return hidden;
    }

    private static string One(double number) => number.ToString("#,##0.0", CultureInfo.InvariantCulture);

    private static string N(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
