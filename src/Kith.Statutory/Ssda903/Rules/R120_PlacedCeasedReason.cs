using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>120: the reason why a decision was taken back is a code.</summary>
public sealed class R120_PlacedCeasedReason() : RowRule<PlacedAdoptionRow>("120", ["REASON_PLACED_CEASED"],
    "Give the reason the decision was taken back as RD1, RD2, RD3 or RD4.")
{
    private static readonly CodeSet Reasons = new("RD1 RD2 RD3 RD4");

    protected override bool Breaks(PlacedAdoptionRow p, Collection collection) => p.ReasonPlacedCeased.IsOther(Reasons);
}
