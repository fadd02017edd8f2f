using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>503D: the first episode has the kind of placement of the one that last year left open, or the code that took its place.</summary>
public sealed class R503D_PlacementChanged2025() : ChildRule("503D", ["PLACE"], Files.Episodes | Files.EpisodesLast,
    "Last year's return ended with another kind of placement. P2 went, and may be H5 or Z1 now; any other change needs a new episode.")
{
    private static readonly CodeSet ForIndependent = new("H5 Z1");

    public override int From => 2025;

    protected override void Check(Child child, Findings found)
    {
        var (open, first) = (OpenAtYearEnd.Of(child), child.Episodes.First);
        if (open.Table is null || first.Place.Equals(open.Place)) return;
        if (open.Place != Placement.IndependentUntil2024 || !first.Place.In(ForIndependent)) found.Add(first);
    }
}
