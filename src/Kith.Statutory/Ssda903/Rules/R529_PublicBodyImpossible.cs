using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>529: another public body (PR3) does not provide every kind of placement.</summary>
public sealed class R529_PublicBodyImpossible() : RowRule<Episode>("529", ["PLACE_PROVIDER", "PLACE"],
    "Check the provider and the kind of placement: another public body (PR3) does not provide this kind.")
{
    private static readonly CodeSet Impossible = new("P1 A3 A4 A5 A6 K1 K2 U1 U2 U3 U4 U5 U6");

    protected override bool Breaks(Episode e, Collection collection) => e.PlaceProvider == PlacementProvider.OtherPublic && e.Place.In(Impossible);
}
