using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>115: the day of the decision to place for adoption is a date.</summary>
public sealed class R115_PlacedDecision() : RowRule<PlacedAdoptionRow>("115", ["DATE_PLACED"],
    "Give the day the authority decided on placing for adoption as a real day, dd/mm/yyyy.")
{
    protected override bool Breaks(PlacedAdoptionRow p, Collection collection) => p.DatePlaced.IsUnreadable;
}
