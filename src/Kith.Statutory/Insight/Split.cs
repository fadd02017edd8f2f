using Kith.Statutory.Tables;

namespace Kith.Statutory.Insight;

/// <summary>How a table is drawn.</summary>
public enum Picture
{
    Bars,
    StackedBars,
    Pyramid,
    Lines,
}

/// <summary>One line of a table: its label, and for each series the rows counted.</summary>
public sealed record Slice(string Label, IReadOnlyList<IReadOnlyList<RowBehind>> Cells);

/// <summary>Rows counted by one thing, or by two (slices down, series across).</summary>
public sealed record Split(string Code, string Title, Picture Picture, IReadOnlyList<string> Series, IReadOnlyList<Slice> Slices)
{
    private const string NotKnown = "Not known";

    /// <summary>What is counted.</summary>
    public string Counts { get; init; } = "children";

    /// <summary>The same row may be counted in several cells: the cells do not add up and there is no total.</summary>
    public bool Overlaps { get; init; }

    /// <summary>The series count different things (children who came, children who left): only what stands under each other adds up.</summary>
    public bool AddsAcross => !Overlaps && Picture != Picture.Lines && Series.Count > 1;

    /// <summary>What the reader should know.</summary>
    public string? Note { get; init; }

    /// <summary>Counts by a label; the largest first, or in an order given (labels without a row are then kept).</summary>
    internal static Split By<T>(string code, string title, IEnumerable<T> rows, Func<T, RowBehind> behind, Func<T, string?> label, IReadOnlyList<string>? order = null, bool overlaps = false)
    {
        var byLabel = rows.GroupBy(r => label(r) is { Length: > 0 } text ? text : NotKnown, behind).ToDictionary(g => g.Key, g => g.ToList());
        var labels = order is null
            ? byLabel.OrderBy(g => g.Key == NotKnown).ThenByDescending(g => g.Value.Count).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key)
            : order.Concat(byLabel.Keys.Except(order).Order(StringComparer.Ordinal));
        return new(code, title, Picture.Bars, ["Number"], labels.Select(l => new Slice(l, [byLabel.GetValueOrDefault(l, [])])).ToList()) { Overlaps = overlaps };
    }

    /// <summary>Counts by age and sex.</summary>
    internal static Split AgeAndSex<T>(string code, string title, AgeBands bands, IEnumerable<T> people, Func<T, RowBehind> behind, Func<T, int?> age, Func<T, string> sex)
    {
        var all = people.ToList();
        var labels = bands.Labels.Concat(all.Exists(p => age(p) is null) ? [NotKnown] : Array.Empty<string>());
        var series = all.Exists(p => sex(p) == Words.NoSex) ? new[] { Words.Boys, Words.Girls, Words.NoSex } : [Words.Boys, Words.Girls];
        var cells = all.ToLookup(p => (age(p) is { } years ? bands.Of(years) : NotKnown, sex(p)), behind);
        return new(code, title, Picture.Pyramid, series, labels.Select(l => new Slice(l, series.Select(s => (IReadOnlyList<RowBehind>)cells[(l, s)].ToList()).ToList())).ToList());
    }

    /// <summary>Counts by month, for each series.</summary>
    internal static Split ByMonth(string code, string title, Day from, Day to, Picture picture, params IReadOnlyList<(string Name, IEnumerable<(RowBehind Row, Day Day)> Rows)> series)
    {
        var months = Months.Between(from, to);
        var cells = series.Select(s => s.Rows.Where(r => r.Day.IsKnown).ToLookup(r => Months.Of(r.Day), r => r.Row)).ToList();
        return new(code, title, picture, series.Select(s => s.Name).ToList(), months.Select(m => new Slice(Months.Name(m), cells.Select(c => (IReadOnlyList<RowBehind>)c[m].ToList()).ToList())).ToList());
    }
}
