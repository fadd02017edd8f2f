using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>1015: a placement that is the authority's own lies in its area; homes of foster carers and adopters may lie elsewhere.</summary>
public sealed class R1015_OwnProvisionElsewhere() : RowRule<Episode>("1015", ["PL_LA", "PLACE_PROVIDER"],
    "Check who provides the placement and its postcode: it is said to be the authority's own, but it does not lie in its area.")
{
    private static readonly CodeSet MayBeElsewhere = Placement.Foster.And(Placement.Adoption);

    public override string? WhyNot(Ssda903Return all) => base.WhyNot(all) ?? (all.Collection.Authority.IsBlank ? "not given: the authority whose return this is" : null);

    protected override Files AlsoNeeds => Files.PlacementLocations;

    protected override bool Breaks(Episode e, Collection collection) =>
        e.PlaceProvider == PlacementProvider.Own && e.Place.IsOther(MayBeElsewhere) && e.Ls.IsOther(LegalStatus.ShortBreaks) && e.PlLa != collection.Authority;
}
