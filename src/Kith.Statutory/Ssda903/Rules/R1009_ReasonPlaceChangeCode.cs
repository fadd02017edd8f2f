using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>1009: a reason for a change of placement is one of the codes.</summary>
public sealed class R1009_ReasonPlaceChangeCode() : RowRule<Episode>("1009", ["REASON_PLACE_CHANGE"],
    "Give the reason the placement changed as one of the codes, or leave it empty if the placement did not change.")
{
    protected override bool Breaks(Episode e, Collection collection) => e.ReasonPlaceChange.IsOther(ReasonPlaceChanged.Codes);
}
