using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>392a: the distance from home is known, except for short breaks and unaccompanied children.</summary>
public sealed class R392a_DistanceMissing() : ChildRule("392a", ["PL_DISTANCE"], Files.Episodes | Files.PlacementLocations,
    "Check the postcodes of home and placement: the distance between them is not known.")
{
    protected override void Check(Child child, Findings found)
    {
        if (AsylumSeeking.EverKnown(child)) return;
        foreach (var e in child.Episodes)
        {
            if (!e.Ls.In(LegalStatus.ShortBreaks) && e.PlDistance.IsBlank) found.Add(e);
        }
    }
}
