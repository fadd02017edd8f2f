using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>116: the day the decision to place for adoption was taken back is a date.</summary>
public sealed class R116_PlacedCeasedDecision() : RowRule<PlacedAdoptionRow>("116", ["DATE_PLACED_CEASED"],
    "Give the day the decision was taken back as a real day, dd/mm/yyyy, or leave it empty while it stands.")
{
    protected override bool Breaks(PlacedAdoptionRow p, Collection collection) => p.DatePlacedCeased.IsUnreadable;
}
