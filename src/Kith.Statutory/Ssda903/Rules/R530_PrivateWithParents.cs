using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>530: placed with parents is not privately provided.</summary>
public sealed class R530_PrivateWithParents() : RowRule<Episode>("530", ["PLACE_PROVIDER", "PLACE"],
    "Check the provider: a placement with parents (P1) is not provided by a private body (PR4).")
{
    protected override bool Breaks(Episode e, Collection collection) => e.PlaceProvider == PlacementProvider.Private && e.Place == Placement.WithParents;
}
