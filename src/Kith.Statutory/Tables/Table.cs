using System.Text;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Tables;

/// <summary>A table of a return: typed columns, rows in the order of the file (0-based, without the heading), and each child's rows.</summary>
public abstract class Table(string name, ReturnTables all)
{
    private readonly ChildIds children = all.Children;
    private readonly List<Column> columns = [];
    private int[] starts = [];
    private int[] rowsOfChildren = [];

    /// <summary>The table's name, as the rules and cases write it.</summary>
    public string Name { get; } = name;

    /// <summary>The table's place in its return.</summary>
    public int Number { get; internal set; }

    /// <summary>The table was in the files.</summary>
    public bool Given { get; internal set; }

    /// <summary>How many rows it has.</summary>
    public int Count { get; private set; }

    /// <summary>The columns in the order of the layout.</summary>
    public IReadOnlyList<Column> Columns => columns;

    /// <summary>Which child each row is about.</summary>
    public ChildColumn? Children { get; private set; }

    internal TextPool Pool => all.Texts;

    /// <summary>A child with more rows than any child has; <see cref="ChildIds.None"/> when there is none. Such a return is not checked.</summary>
    internal int Crowded { get; private set; } = ChildIds.None;

    /// <summary>The children of the return.</summary>
    public ChildIds Ids => children;

    /// <summary>Where the rows came from.</summary>
    public TableSource? Source { get; internal set; }

    /// <summary>The line of the file a row began on, counted from 1; null when the rows came from no file.</summary>
    public int? Line(int row) => Source?.Line(row);

    /// <summary>The column with a heading, or null.</summary>
    public Column? Find(string heading)
    {
        foreach (var column in columns)
        {
            if (string.Equals(column.Name, heading, StringComparison.Ordinal)) return column;
        }

        return null;
    }

    /// <summary>Which child a row is about, or <see cref="ChildIds.None"/>.</summary>
    public int ChildOf(int row) => Children is null ? ChildIds.None : Children[row];

    /// <summary>The rows of a child, ordered by the table's first date (rows without one last), then as in the file.</summary>
    public ReadOnlySpan<int> RowsOf(int child) =>
        child >= 0 && child + 1 < starts.Length ? rowsOfChildren.AsSpan(starts[child], starts[child + 1] - starts[child]) : default;

    /// <summary>Adds a row as text: one cell for each of the columns given, in their order; null is an empty cell.</summary>
    public void Append(IReadOnlyList<Column?> given, IReadOnlyList<string?> cells)
    {
        for (var i = 0; i < given.Count; i++)
        {
            if (cells[i] is { } text) given[i]?.Append(Encoding.UTF8.GetBytes(text));
            else given[i]?.AppendBlank();
        }

        EndRow();
    }

    /// <summary>Adds a row somebody typed: heading and text of its cells; the others are empty. The table then counts as given with all its columns.</summary>
    public void Add(params ReadOnlySpan<(string Heading, string? Text)> cells)
    {
        Give(columns);
        var texts = new string?[columns.Count];
        foreach (var (heading, text) in cells)
        {
            var at = columns.IndexOf(heading);
            if (at < 0) throw new ArgumentException($"{Name} has no column {heading}.", nameof(cells));
            texts[at] = string.IsNullOrEmpty(text) ? null : text;
        }

        Append(columns, texts);
    }

    /// <summary>The table was given, if without a row: a rule that needs it can run.</summary>
    public void GiveEmpty() => Give(columns);

    /// <summary>Closes a row whose cells have been added column by column.</summary>
    internal void EndRow() => Count++;

    /// <summary>Says which columns the rows will have; the others stay blank. Call before the first row.</summary>
    internal void Give(IEnumerable<Column?> given)
    {
        Given = true;
        foreach (var column in given) column?.Given = true;
    }

    /// <summary>Sorts the rows to their children. Call when the last row of the last table has been added.</summary>
    internal void Seal()
    {
        starts = new int[children.Count + 1];
        rowsOfChildren = new int[Count];
        if (Children is null) return;
        for (var row = 0; row < Count; row++)
        {
            if (Children[row] != ChildIds.None) starts[Children[row] + 1]++;
        }

        for (var child = 1; child < starts.Length; child++) starts[child] += starts[child - 1];
        var next = starts.AsSpan(0, children.Count).ToArray();
        for (var row = 0; row < Count; row++)
        {
            if (Children[row] != ChildIds.None) rowsOfChildren[next[Children[row]]++] = row;
        }

        for (var child = 0; child < children.Count; child++)
        {
            var own = rowsOfChildren.AsSpan(starts[child], starts[child + 1] - starts[child]);
            if (own.Length > Reading.TableText.MostRowsOfAChild) Crowded = child;
            else if (Order is { } order) SortByDay(own, order);
        }
    }

    /// <summary>The date a child's rows are ordered by.</summary>
    protected DayColumn? Order { get; init; }

    protected void Child(string heading) => Children = Add(new ChildColumn(this, heading));

    protected DayColumn Days(string heading) => Add(new DayColumn(this, heading, all.Dates));

    protected CodeColumn Codes(string heading) => Add(new CodeColumn(this, heading, all.Texts));

    protected TextColumn Texts(string heading) => Add(new TextColumn(this, heading));

    private T Add<T>(T column) where T : Column
    {
        columns.Add(column);
        return column;
    }

    // Insertion sort: a child's rows are few and mostly in order; equal days keep the order of the file.
    private static void SortByDay(Span<int> rows, DayColumn by)
    {
        for (var i = 1; i < rows.Length; i++)
        {
            var row = rows[i];
            var at = i;
            while (at > 0 && by[rows[at - 1]].CompareTo(by[row]) > 0) rows[at] = rows[--at];
            rows[at] = row;
        }
    }
}

/// <summary>A table whose rows are of one kind.</summary>
public abstract class Table<TRow>(string name, ReturnTables all) : Table(name, all) where TRow : struct, IRow<TRow>
{
    /// <summary>The row with a number.</summary>
    public TRow this[int row] => TRow.At(this, row);

    /// <summary>The rows of a child, by number.</summary>
    public Rows<TRow> Of(int child) => new(this, RowsOf(child));
}
