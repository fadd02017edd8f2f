using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>406: no distance from home for a child who is or was an unaccompanied asylum seeker.</summary>
public sealed class R406_DistanceOfUnaccompanied() : ChildRule("406", ["PL_DISTANCE"], Files.Episodes | Files.PlacementLocations,
    "Take out the postcode of the home: the child is or was an unaccompanied asylum-seeking child, so there is no distance to tell.")
{
    protected override void Check(Child child, Findings found)
    {
        if (!AsylumSeeking.EverKnown(child)) return;
        foreach (var e in child.Episodes)
        {
            if (e.PlDistance.IsGiven) found.Add(e);
        }
    }
}
