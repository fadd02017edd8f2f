using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>331: a child is matched with adopters before being placed with them.</summary>
public sealed class R331_MatchedAfterPlacement() : ChildRule("331", ["DATE_MATCH", "DECOM", "REC"], Files.Episodes | Files.Ad1,
    "Check the day the child was matched with the adopters: it lies after the day of the placement that ended in adoption.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var e in child.Episodes)
        {
            if (!(Adoption.Ends(e) && child.Ad1.First.DateMatch > e.Decom)) continue;
            found.Add(e);
            found.Add(child.Ad1.First);
        }
    }
}
