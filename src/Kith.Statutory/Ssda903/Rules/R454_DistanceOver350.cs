using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>454: a distance of more than 350 miles is unusual; not asked of unaccompanied children.</summary>
public sealed class R454_DistanceOver350() : ChildRule("454", ["PL_DISTANCE"], Files.Episodes | Files.PlacementLocations,
    "Check the postcodes of home and placement: they are more than 350 miles apart.")
{
    private const double Miles = 350;

    public override void Check(Ssda903Return all, Findings found)
    {
        base.Check(all, found);
        for (var row = 0; row < all.This.Episodes.Count; row++)
        {
            if (all.This.Episodes.ChildOf(row) == ChildIds.None && IsFar(all.This.Episodes[row])) found.Add(all.This.Episodes[row]);
        }
    }

    protected override void Check(Child child, Findings found)
    {
        if (AsylumSeeking.EverKnown(child)) return;
        foreach (var e in child.Episodes)
        {
            if (IsFar(e)) found.Add(e);
        }
    }

    // The highest value stands for a distance that is not told.
    private static bool IsFar(Episode e) => e.PlDistance.Number is > Miles and not PlacementLocation.NotTold;
}
