using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>179: whether a placement is in or out of the area is known, except for short breaks.</summary>
public sealed class R179_LocationCode() : RowRule<Episode>("179", ["PL_LOCATION"],
    "Check the postcode of the placement: it could not be told whether it lies in your area or outside.")
{
    protected override Files AlsoNeeds => Files.PlacementLocations;

    protected override bool Breaks(Episode e, Collection collection) => !e.Ls.In(LegalStatus.ShortBreaks) && !e.PlLocation.In(PlacementLocation.Codes);
}
