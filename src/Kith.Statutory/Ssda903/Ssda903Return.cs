using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903;

/// <summary>A return on children looked after in England (SSDA903): this year's tables, last year's if there are any, and what the checks have to know besides.</summary>
public sealed class Ssda903Return : ReturnTables
{
    /// <summary>An empty return for a collection.</summary>
    public Ssda903Return(Collection collection) : base(DayFormat.DayFirst)
    {
        Collection = collection;
        This = new(this, "");
        Last = new(this, "_last");
        Keep(This.All.Concat(Last.All));
    }

    /// <summary>Whose return it is and for which year.</summary>
    public Collection Collection { get; }

    /// <summary>This year's tables.</summary>
    public YearTables This { get; }

    /// <summary>Last year's tables.</summary>
    public YearTables Last { get; }

    /// <summary>What was given.</summary>
    public Files Given { get; private set; }

    /// <summary>Notes what was given and sorts the rows to their children.</summary>
    public override void Seal()
    {
        base.Seal();
        for (var i = 0; i < All.Count; i++)
        {
            if (All[i].Given) Given |= (Files)(1 << i);
        }

        if (This.Episodes.PlLa.Given || This.Episodes.PlLocation.Given || This.Episodes.PlDistance.Given) Given |= Files.PlacementLocations;
        if (Collection.Providers is not null) Given |= Files.Providers;
    }
}
