using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>233: an open episode has no reason for a change of placement.</summary>
public sealed class R233_ReasonPlaceChangeOpen() : RowRule<Episode>("233", ["REASON_PLACE_CHANGE", "DEC"],
    "Take out the reason the placement changed, or give the day the episode ceased: it is still open.")
{
    protected override bool Breaks(Episode e, Collection collection) => e.Dec.IsBlank && e.ReasonPlaceChange.IsGiven;
}
