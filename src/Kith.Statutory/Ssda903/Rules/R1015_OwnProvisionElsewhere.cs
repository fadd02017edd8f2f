using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>1015: a placement that is the authority's own lies in its area; foster homes may lie elsewhere.</summary>
public sealed class R1015_OwnProvisionElsewhere() : RowRule<Episode>("1015", ["PL_LA", "PLACE_PROVIDER"],
    "Check who provides the placement and its postcode: it is said to be the authority's own, but lies in the area of another.")
{
    private static readonly CodeSet MayBeElsewhere = Placement.Foster;

    protected override Files AlsoNeeds => Files.PlacementLocations;

    protected override bool Breaks(Episode e, Collection collection) =>
        e.PlaceProvider == PlacementProvider.Own && e.Place.IsOther(MayBeElsewhere) && e.Ls.IsOther(LegalStatus.ShortBreaks) && e.PlLa.Differs(collection.Authority);
}
