using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>527: the authority itself (PR1) does not provide every kind of placement.</summary>
public sealed class R527_OwnProvisionImpossible() : RowRule<Episode>("527", ["PLACE_PROVIDER", "PLACE"],
    "Check the provider and the kind of placement: the authority itself (PR1) does not provide this kind.")
{
    private static readonly CodeSet Impossible = new("P1 R2 R5");

    protected override bool Breaks(Episode e, Collection collection) => e.PlaceProvider == PlacementProvider.Own && e.Place.In(Impossible);
}
