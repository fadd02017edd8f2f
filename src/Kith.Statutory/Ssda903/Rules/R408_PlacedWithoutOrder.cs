using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>408: who is placed under a placement order has the order as legal status.</summary>
public sealed class R408_PlacedWithoutOrder() : RowRule<Episode>("408", ["LS", "PLACE"],
    "Check the legal status: A5 and A6 mean placed under a placement order (E1).")
{
    protected override bool Breaks(Episode e, Collection collection) => e.Place.In(Placement.AdoptionByOrder) && e.Ls != LegalStatus.PlacementOrder;
}
