using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>164: a distance is a number of miles that can be; not asked of short breaks and unaccompanied children.</summary>
public sealed class R164_DistanceNotValid() : ChildRule("164", ["PL_DISTANCE"], Files.Episodes | Files.PlacementLocations,
    "Check the postcodes of home and placement: the distance between them is no number of miles from 0 to 999.9.")
{
    protected override void Check(Child child, Findings found)
    {
        if (AsylumSeeking.EverKnown(child)) return;
        foreach (var e in child.Episodes)
        {
            if (!e.Ls.In(LegalStatus.ShortBreaks) && e.PlDistance.IsGiven && e.PlDistance.Number is not (>= 0 and <= PlacementLocation.NotTold)) found.Add(e);
        }
    }
}
