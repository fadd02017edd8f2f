using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>119: a decision taken back has its date and its reason, or neither.</summary>
public sealed class R119_PlacedCeasedDateAndReason() : RowRule<PlacedAdoptionRow>("119", ["DATE_PLACED_CEASED", "REASON_PLACED_CEASED"],
    "If the child should no longer be placed for adoption give both the date of that decision and its reason; otherwise leave both empty.")
{
    protected override bool Breaks(PlacedAdoptionRow p, Collection collection) => p.DatePlacedCeased.IsBlank != p.ReasonPlacedCeased.IsBlank;
}
