using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>521: the decision for adoption comes before the placement for adoption.</summary>
public sealed class R521_DecisionAfterPlacement() : ChildRule("521", ["DATE_INT", "DECOM", "PLACE"], Files.Episodes | Files.Ad1,
    "Check the day of the decision that the child should be placed for adoption: it lies after the day the child was placed.")
{
    protected override void Check(Child child, Findings found)
    {
        var placed = Adoption.FirstPlacement(child);
        foreach (var a in child.Ad1)
        {
            if (!(a.DateInt > placed.Decom)) continue;
            found.Add(placed);
            found.Add(a);
        }
    }
}
