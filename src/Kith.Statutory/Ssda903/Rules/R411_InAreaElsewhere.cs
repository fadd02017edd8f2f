using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>411: a placement in the area lies in the authority.</summary>
public sealed class R411_InAreaElsewhere() : RowRule<Episode>("411", ["PL_LOCATION", "PL_LA"],
    "Check the placement's postcode: it is said to be in your area, but lies in another authority.")
{
    protected override Files AlsoNeeds => Files.PlacementLocations;

    public override string? WhyNot(Ssda903Return all) => base.WhyNot(all) ?? (all.Collection.Authority.IsBlank ? "not given: the authority whose return this is" : null);

    protected override bool Breaks(Episode e, Collection collection) => e.PlLocation == PlacementLocation.InArea && e.PlLa.Differs(collection.Authority);
}
