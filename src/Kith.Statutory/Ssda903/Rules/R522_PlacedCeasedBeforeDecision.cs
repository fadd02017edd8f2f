using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>522: a decision is not taken back before it is taken.</summary>
public sealed class R522_PlacedCeasedBeforeDecision() : RowRule<PlacedAdoptionRow>("522", ["DATE_PLACED_CEASED", "DATE_PLACED"],
    "Check both dates: the decision to place for adoption is later than the day it was taken back.")
{
    protected override bool Breaks(PlacedAdoptionRow p, Collection collection) => p.DatePlaced > p.DatePlacedCeased;
}
