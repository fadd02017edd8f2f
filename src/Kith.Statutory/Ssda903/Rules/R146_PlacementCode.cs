using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>146: the kind of placement is a code of the year.</summary>
public sealed class R146_PlacementCode() : RowRule<Episode>("146", ["PLACE"],
    "Give the kind of placement as a code of this year: P2 went in 2024/25; H5 became K3, and Z1 became Z11 to Z14, in 2025/26.")
{
    protected override bool Breaks(Episode e, Collection collection) => e.Place.IsOther(Placement.Codes(collection.RuleYear));
}
