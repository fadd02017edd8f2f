using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>531: placed with parents is not provided by a voluntary body.</summary>
public sealed class R531_VoluntaryWithParents() : RowRule<Episode>("531", ["PLACE_PROVIDER", "PLACE"],
    "Check the provider: a placement with parents (P1) is not provided by a voluntary body (PR5).")
{
    protected override bool Breaks(Episode e, Collection collection) => e.PlaceProvider == PlacementProvider.Voluntary && e.Place == Placement.WithParents;
}
