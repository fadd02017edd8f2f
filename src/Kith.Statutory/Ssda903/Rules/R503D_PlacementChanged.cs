using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>503D: the first episode has the kind of placement of the one that last year left open.</summary>
public sealed class R503D_PlacementChanged() : ChildRule("503D", ["PLACE"], Files.Episodes | Files.EpisodesLast,
    "Last year's return ended with another kind of placement. If it has changed since, a new episode is needed; otherwise correct it.")
{
    protected override void Check(Child child, Findings found)
    {
        var (open, first) = (OpenAtYearEnd.Of(child), child.Episodes.First);
        if (open.Table is not null && !first.Place.Equals(open.Place)) found.Add(first);
    }
}
