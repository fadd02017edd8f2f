using System.Collections;
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

    /// <summary>The finding as one number, so that many are kept and sorted fast: by table, row, column.</summary>
    internal ulong Packed => ((ulong)(Table + 1) << 48) | ((ulong)(uint)(Row + 1) << 16) | (uint)(ushort)(Column + 1);

    internal static Finding Unpacked(ulong packed) => new((int)(packed >> 48) - 1, (int)(uint)(packed >> 16) - 1, (int)(packed & 0xFFFF) - 1);
}

/// <summary>Collects what one rule finds. Adding the same row twice is one finding; a row that does not exist is none.</summary>
public sealed class Findings
{
    private ulong[] all = [];
    private int count;

    /// <summary>The row broke the rule.</summary>
    public void Add<TRow>(TRow row) where TRow : struct, IRow
    {
        if (row.Table is { } table) Keep(new(table.Number, row.Row));
    }

    /// <summary>This cell of the row broke the rule.</summary>
    public void Add<TRow>(TRow row, string heading) where TRow : struct, IRow
    {
        if (row.Table is not { } table) return;
        var column = table.Columns.IndexOf(heading);
        if (column < 0) throw new ArgumentException($"{table.Name} has no column {heading}.", nameof(heading));
        Keep(new(table.Number, row.Row, column));
    }

    /// <summary>The return as a whole broke the rule, not one of its rows.</summary>
    public void AddReturn() => Keep(new(Finding.WholeReturn, Finding.WholeReturn));

    /// <summary>A heading is missing: a finding without a row.</summary>
    internal void AddHeading(Table table, Column column) => AddCell(table, Finding.WholeReturn, table.Columns.IndexOf(column.Name));

    internal void AddCell(Table table, int row, int column) => Keep(new(table.Number, row, column));

    /// <summary>All these rows broke the rule.</summary>
    public void AddAll<TRow>(Rows<TRow> rows) where TRow : struct, IRow<TRow>
    {
        foreach (var row in rows) Add(row);
    }

    /// <summary>What was found, in order of table, row and column, each once.</summary>
    public IReadOnlyList<Finding> InOrder()
    {
        for (var i = 1; i < count; i++)
        {
            if (all[i] > all[i - 1]) continue;
            Sort();
            break;
        }

        return new InOrderList(all, count);
    }

    private void Sort()
    {
        Array.Sort(all, 0, count);
        var kept = 0;
        for (var i = 0; i < count; i++)
        {
            if (i == 0 || all[i] != all[kept - 1]) all[kept++] = all[i];
        }

        count = kept;
    }

    private void Keep(Finding finding)
    {
        if (count == all.Length) Array.Resize(ref all, Math.Max(16, count * 2));
        all[count++] = finding.Packed;
    }

    private sealed class InOrderList(ulong[] packed, int count) : IReadOnlyList<Finding>
    {
        public int Count => count;

        public Finding this[int index] => index < count ? Finding.Unpacked(packed[index]) : throw new ArgumentOutOfRangeException(nameof(index));

        public IEnumerator<Finding> GetEnumerator()
        {
            for (var i = 0; i < count; i++) yield return Finding.Unpacked(packed[i]);
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
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
