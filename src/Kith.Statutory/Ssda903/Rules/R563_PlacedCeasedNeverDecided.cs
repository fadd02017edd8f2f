using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>563: a decision that was taken back has been taken.</summary>
public sealed class R563_PlacedCeasedNeverDecided() : RowRule<PlacedAdoptionRow>("563", ["DATE_PLACED", "DATE_PLACED_CEASED", "REASON_PLACED_CEASED"],
    "Give the day it was decided to place the child for adoption: the day and the reason it was taken back are there.")
{
    protected override bool Breaks(PlacedAdoptionRow p, Collection collection) =>
        p.DatePlaced.IsBlank && !p.DatePlacedCeased.IsBlank && p.ReasonPlacedCeased.IsGiven;
}
