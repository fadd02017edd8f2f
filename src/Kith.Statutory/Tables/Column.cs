using System.Text;

namespace Kith.Statutory.Tables;

/// <summary>One column of a table: typed values, and the raw text of those cells that their value does not give back.</summary>
public abstract class Column(Table table, string name)
{
    private Dictionary<int, string>? raw;

    /// <summary>The column's heading, as in the file.</summary>
    public string Name { get; } = name;

    /// <summary>The table it stands in.</summary>
    public Table Table { get; } = table;

    /// <summary>The column was in the file. One that was not is blank in every row.</summary>
    public bool Given { get; internal set; }

    /// <summary>How many cells it has.</summary>
    public int Count { get; private set; }

    /// <summary>The cell as it stood in the file; null when it was empty.</summary>
    public string? Raw(int row) => row >= Count ? null : raw is not null && raw.TryGetValue(row, out var text) ? text : Rendered(row);

    /// <summary>Adds an empty cell.</summary>
    public void AppendBlank()
    {
        KeepBlank(Count);
        Count++;
    }

    /// <summary>Adds the next cell, given as UTF-8. An empty text is not a blank cell: it is text that is no code and no date.</summary>
    public void Append(ReadOnlySpan<byte> cell)
    {
        if (!Keep(Count, cell)) KeepRaw(Encoding.UTF8.GetString(cell));
        Count++;
    }

    /// <summary>Adds the next cell, whose raw text has been kept.</summary>
    internal void AppendKept(ReadOnlySpan<byte> cell)
    {
        Keep(Count, cell);
        Count++;
    }

    internal void KeepRaw(string text, int? row = null) => (raw ??= [])[row ?? Count] = Table.Pool.Counted(text);

    /// <summary>Stores that the cell is empty.</summary>
    protected abstract void KeepBlank(int row);

    /// <summary>Stores the value; false when it does not give the text back.</summary>
    protected abstract bool Keep(int row, ReadOnlySpan<byte> cell);

    /// <summary>The value as text; null for an empty cell.</summary>
    protected abstract string? Rendered(int row);

    /// <summary>Makes room for the row.</summary>
    protected static void Grow<T>(ref T[] values, int row)
    {
        if (row >= values.Length) Array.Resize(ref values, Math.Max(16, values.Length * 2));
    }
}

/// <summary>A column of dates.</summary>
public sealed class DayColumn(Table table, string name, DayFormat format) : Column(table, name)
{
    private Day[] days = [];

    /// <summary>The day in a row; blank when the column was not in the file.</summary>
    public Day this[int row] => row < Count ? days[row] : default;

    protected override void KeepBlank(int row)
    {
        Grow(ref days, row);
        days[row] = default;
    }

    protected override bool Keep(int row, ReadOnlySpan<byte> cell)
    {
        Grow(ref days, row);
        days[row] = cell.IsEmpty ? Day.Unreadable : DayText.Read(cell, format);
        return !days[row].IsUnreadable;
    }

    protected override string? Rendered(int row) => days[row].IsBlank ? null : DayText.Write(days[row], format);
}

/// <summary>A column of codes and other short texts.</summary>
public sealed class CodeColumn(Table table, string name, TextPool pool) : Column(table, name)
{
    private Code[] codes = [];

    /// <summary>The code in a row; blank when the column was not in the file.</summary>
    public Code this[int row] => row < Count ? codes[row] : default;

    /// <summary>The text in a row, however long.</summary>
    public string Text(int row) => pool.Text(this[row]);

    protected override void KeepBlank(int row)
    {
        Grow(ref codes, row);
        codes[row] = default;
    }

    protected override bool Keep(int row, ReadOnlySpan<byte> cell)
    {
        Grow(ref codes, row);
        codes[row] = pool.Code(cell);
        return true;
    }

    protected override string? Rendered(int row) => codes[row].IsBlank ? null : pool.Text(codes[row]);
}

/// <summary>A column of texts whose characters rules look at: a UPN, a worker's number.</summary>
public sealed class TextColumn(Table table, string name) : Column(table, name)
{
    private string?[] texts = [];

    /// <summary>The text in a row; null when the cell is empty or the column was not in the file.</summary>
    public string? this[int row] => row < Count ? texts[row] : null;

    protected override void KeepBlank(int row)
    {
        Grow(ref texts, row);
        texts[row] = null;
    }

    protected override bool Keep(int row, ReadOnlySpan<byte> cell)
    {
        Grow(ref texts, row);
        texts[row] = Table.Pool.Counted(Encoding.UTF8.GetString(cell));
        return true;
    }

    protected override string? Rendered(int row) => texts[row];
}

/// <summary>The column that says which child a row is about. It numbers the children itself as it is filled, so that tables can be read side by side.</summary>
public sealed class ChildColumn(Table table, string name) : Column(table, name)
{
    private ChildIds children = new();
    private int[] numbers = [];

    /// <summary>The child's number in a row, or <see cref="ChildIds.None"/>.</summary>
    public int this[int row] => row < Count ? numbers[row] : ChildIds.None;

    protected override void KeepBlank(int row)
    {
        Grow(ref numbers, row);
        numbers[row] = ChildIds.None;
    }

    protected override bool Keep(int row, ReadOnlySpan<byte> cell)
    {
        Grow(ref numbers, row);
        numbers[row] = children.Number(cell);
        return true;
    }

    protected override string? Rendered(int row) => numbers[row] == ChildIds.None ? null : children.Id(numbers[row]);

    /// <summary>From here on the children have the numbers they have in the whole return.</summary>
    internal void NumberIn(ChildIds all)
    {
        if (children == all) return;
        var number = children.In(all);
        foreach (ref var each in numbers.AsSpan(0, Count))
        {
            if (each != ChildIds.None) each = number[each];
        }

        children = all;
    }
}
