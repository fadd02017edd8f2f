using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>113: the day of the match with the adopters is a date.</summary>
public sealed class R113_AdoptionMatched() : RowRule<Ad1Row>("113", ["DATE_MATCH"],
    "Give the day the child was matched with the adopters as a real day, dd/mm/yyyy.")
{
    protected override bool Breaks(Ad1Row a, Collection collection) => a.DateMatch.IsUnreadable;
}
