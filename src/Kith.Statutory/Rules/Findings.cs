using System.Runtime.InteropServices;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Rules;

/// <summary>A row that broke a rule; the column, when the rule names one cell (-1: all the rule's fields in that table).</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Finding(int Table, int Row, int Column = Finding.AllFields)
{
    /// <summary>The table and row of a finding about the return as a whole.</summary>
    public const int WholeReturn = -1;

    /// <summary>The finding is about all the rule's fields that the table has.</summary>
    public const int AllFields = -1;

    /// <summary>The headings of the cells it is about, given the return's tables and the rule's fields.</summary>
    public IEnumerable<string> Cells(IReadOnlyList<Table> tables, IReadOnlyList<string> fields)
    {
        if (Table == WholeReturn) return [];
        var table = tables[Table];
        return Column == AllFields ? fields.Where(f => table.Find(f) is not null) : [table.Columns[Column].Name];
    }

    /// <summary>By table, row, column.</summary>
    internal static int Compare(Finding a, Finding b) =>
        a.Table != b.Table ? a.Table.CompareTo(b.Table) : a.Row != b.Row ? a.Row.CompareTo(b.Row) : a.Column.CompareTo(b.Column);
}

/// <summary>Collects what one rule finds. Adding the same row twice is one finding; a row that does not exist is none.</summary>
public sealed class Findings
{
    private List<Finding>? all;

    /// <summary>The row broke the rule.</summary>
    public void Add<TRow>(TRow row) where TRow : struct, IRow
    {
        if (row.Table is { } table) (all ??= []).Add(new(table.Number, row.Row));
    }

    /// <summary>This cell of the row broke the rule.</summary>
    public void Add<TRow>(TRow row, string heading) where TRow : struct, IRow
    {
        if (row.Table is not { } table) return;
        var column = table.Columns.IndexOf(heading);
        if (column < 0) throw new ArgumentException($"{table.Name} has no column {heading}.", nameof(heading));
        (all ??= []).Add(new(table.Number, row.Row, column));
    }

    /// <summary>The return as a whole broke the rule, not one of its rows.</summary>
    public void AddReturn() => (all ??= []).Add(new(Finding.WholeReturn, Finding.WholeReturn));

    /// <summary>A heading is missing: a finding without a row.</summary>
    internal void AddHeading(Table table, Column column) => AddCell(table, Finding.WholeReturn, table.Columns.IndexOf(column.Name));

    internal void AddCell(Table table, int row, int column) => (all ??= []).Add(new(table.Number, row, column));

    /// <summary>All these rows broke the rule.</summary>
    public void AddAll<TRow>(Rows<TRow> rows) where TRow : struct, IRow<TRow>
    {
        foreach (var row in rows) Add(row);
    }

    /// <summary>What was found, in order of table, row and column, each once.</summary>
    public IReadOnlyList<Finding> InOrder()
    {
        if (all is null) return [];
        all.Sort(Finding.Compare);
        var kept = 0;
        for (var i = 0; i < all.Count; i++)
        {
            if (i == 0 || all[i] != all[kept - 1]) all[kept++] = all[i];
        }

        all.RemoveRange(kept, all.Count - kept);
        return all;
    }
}

internal static class ColumnPlaces
{
    public static int IndexOf(this IReadOnlyList<Column> columns, string heading)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (string.Equals(columns[i].Name, heading, StringComparison.Ordinal)) return i;
        }

        return -1;
    }
}
