namespace Kith.Statutory.Tables;

/// <summary>A row of a table, as a rule sees it.</summary>
public interface IRow
{
    /// <summary>The table; null for a row that does not exist.</summary>
    Table? Table { get; }

    /// <summary>The row's number in the file, 0-based without the heading.</summary>
    int Row { get; }
}

/// <summary>A kind of row that can be had from its table.</summary>
public interface IRow<TRow> : IRow where TRow : struct, IRow<TRow>
{
    /// <summary>The row with a number.</summary>
    static abstract TRow At(Table table, int row);
}

/// <summary>Some rows of one table, in an order: one child's, or all.</summary>
public readonly ref struct Rows<TRow>(Table table, ReadOnlySpan<int> numbers) where TRow : struct, IRow<TRow>
{
    private readonly Table table = table;
    private readonly ReadOnlySpan<int> numbers = numbers;

    /// <summary>How many there are.</summary>
    public int Count => numbers.Length;

    /// <summary>There is at least one.</summary>
    public bool Any => numbers.Length > 0;

    /// <summary>The first one, or a row that does not exist.</summary>
    public TRow First => Count > 0 ? this[0] : default;

    /// <summary>The last one, or a row that does not exist.</summary>
    public TRow Last => Count > 0 ? this[Count - 1] : default;

    /// <summary>The row at a place in this order.</summary>
    public TRow this[int place] => TRow.At(table, numbers[place]);

    public Walk GetEnumerator() => new(this);

    /// <summary>Each row with the one before it; the first row has none before it and is left out.</summary>
    public PairWalk Pairs() => new(this);

    /// <summary>Whether any row is so.</summary>
    public bool Has(Func<TRow, bool> so)
    {
        foreach (var row in this)
        {
            if (so(row)) return true;
        }

        return false;
    }

    /// <summary>The first row that is so, or a row that does not exist.</summary>
    public TRow Find(Func<TRow, bool> so)
    {
        foreach (var row in this)
        {
            if (so(row)) return row;
        }

        return default;
    }

    /// <summary>The last row that is so, or a row that does not exist.</summary>
    public TRow FindLast(Func<TRow, bool> so)
    {
        for (var i = Count - 1; i >= 0; i--)
        {
            if (so(this[i])) return this[i];
        }

        return default;
    }

    /// <summary>Goes through the rows.</summary>
    public ref struct Walk(Rows<TRow> rows)
    {
        private readonly Rows<TRow> rows = rows;
        private int place = -1;

        public readonly TRow Current => rows[place];

        public bool MoveNext() => ++place < rows.Count;
    }

    /// <summary>Goes through the rows, each with the one before.</summary>
    public ref struct PairWalk(Rows<TRow> rows)
    {
        private readonly Rows<TRow> rows = rows;
        private int place;

        public readonly (TRow Before, TRow Row) Current => (rows[place - 1], rows[place]);

        public readonly PairWalk GetEnumerator() => this;

        public bool MoveNext() => ++place < rows.Count;
    }
}
