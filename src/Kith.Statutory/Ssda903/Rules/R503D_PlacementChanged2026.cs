using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>503D: the first episode has the kind of placement of the one that last year left open, or the code that took its place.</summary>
public sealed class R503D_PlacementChanged2026() : ChildRule("503D", ["PLACE"], Files.Episodes | Files.EpisodesLast,
    "Last year's return ended with another kind of placement. H5 is K3 now and Z1 is Z11 to Z14; any other change needs a new episode.")
{
    public override int From => 2026;

    protected override void Check(Child child, Findings found)
    {
        var (open, first) = (OpenAtYearEnd.Of(child), child.Episodes.First);
        if (open.Table is not null && !first.Place.Equals(open.Place) && !IsNewCode(open.Place, first.Place)) found.Add(first);
    }

    private static bool IsNewCode(Code before, Code now) =>
        (before == Placement.SemiIndependentUntil2025 && now == Placement.Supported) || (before == Placement.OtherUntil2025 && now.In(Placement.Other));
}
