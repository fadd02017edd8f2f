namespace Kith.Statutory.Tables;

/// <summary>What all tables of one return share: the numbering of its children, its longer texts, and how it writes dates.</summary>
public abstract class ReturnTables(DayFormat dates)
{
    /// <summary>The children, over all tables and years.</summary>
    public ChildIds Children { get; } = new();

    /// <summary>How dates are written.</summary>
    public DayFormat Dates { get; } = dates;

    /// <summary>Every table; a finding names its table by the place in this list.</summary>
    public IReadOnlyList<Table> All { get; private set; } = [];

    internal TextPool Texts { get; } = new();

    /// <summary>Call when the last row has been read: rows are sorted to their children.</summary>
    public virtual void Seal()
    {
        foreach (var table in All) table.Children?.NumberIn(Children);
        foreach (var table in All) table.Seal();
    }

    /// <summary>Why the return cannot be checked though every file could be read; call after <see cref="Seal"/>.</summary>
    internal IEnumerable<Reading.Problem> Crowded() => All.Where(t => t.Crowded != ChildIds.None)
        .Select(t => new Reading.Problem(t.Source?.File is { Length: > 0 } file ? file : t.Name, null, $"has more than {Reading.TableText.MostRowsOfAChild:N0} rows of one child; are the children's ids right?"));

    /// <summary>Numbers the tables.</summary>
    protected void Keep(IEnumerable<Table> tables)
    {
        All = tables.ToList();
        for (var i = 0; i < All.Count; i++) All[i].Number = i;
    }
}
