using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>333: the decision on adoption comes before the match.</summary>
public sealed class R333_BestInterestAfterMatch() : RowRule<Ad1Row>("333", ["DATE_INT", "DATE_MATCH"],
    "Check both dates: a child is matched with adopters on or after the day it was decided to place the child for adoption.")
{
    protected override bool Breaks(Ad1Row a, Collection collection) => a.DateMatch.IsKnown && !(a.DateInt <= a.DateMatch);
}
