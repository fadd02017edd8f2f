using Kith.Statutory.Tables;

namespace Kith.Statutory.Insight;

/// <summary>One row of a return that counts in a figure, so that every figure opens the children behind it.</summary>
public readonly record struct RowBehind(Table Table, int Row)
{
    /// <summary>The id of the child (in the list of adopters, of the adopter) as the authority writes it; null when the row has none.</summary>
    public string? Child => Table.Children is null ? Table.Columns[0].Raw(Row) : Table.ChildOf(Row) is >= 0 and var number ? Table.Ids.Id(number) : null;

    /// <summary>The line of its file, from 1; null when it came from no file.</summary>
    public int? Line => Table.Line(Row);

    internal static RowBehind Of<TRow>(TRow row) where TRow : IRow => new(row.Table ?? throw new ArgumentException("The row does not exist.", nameof(row)), row.Row);
}

/// <summary>Rows as lists: figures are counted once, so that speed does not matter as it does for rules.</summary>
internal static class Listing
{
    public static List<TRow> ToList<TRow>(this Rows<TRow> rows) where TRow : struct, IRow<TRow>
    {
        var all = new List<TRow>(rows.Count);
        foreach (var row in rows) all.Add(row);
        return all;
    }

    public static IEnumerable<TRow> All<TRow>(this Table<TRow> table) where TRow : struct, IRow<TRow> => Enumerable.Range(0, table.Count).Select(row => table[row]);

    public static List<RowBehind> Behind<TRow>(this IEnumerable<TRow> rows) where TRow : IRow => rows.Select(RowBehind.Of).ToList();
}
