using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>528: another authority (PR2) does not provide every kind of placement.</summary>
public sealed class R528_OtherAuthorityImpossible() : RowRule<Episode>("528", ["PLACE_PROVIDER", "PLACE"],
    "Check the provider and the kind of placement: another authority (PR2) does not provide this kind.")
{
    private static readonly CodeSet Impossible = new("P1 R2 R5");

    protected override bool Breaks(Episode e, Collection collection) => e.PlaceProvider == PlacementProvider.OtherAuthority && e.Place.In(Impossible);
}
