using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>554: the decision for adoption comes before the placement order.</summary>
public sealed class R554_DecisionAfterPlacementOrder() : ChildRule("554", ["DATE_PLACED", "DECOM", "LS"], Files.Episodes | Files.PlacedAdoption,
    "Check the day of the decision that the child should be placed for adoption: the placement order was made before it.")
{
    protected override void Check(Child child, Findings found)
    {
        var order = Adoption.First(child, LegalStatus.PlacementOrder);
        foreach (var p in child.PlacedAdoption)
        {
            if (!(p.DatePlaced > order.Decom)) continue;
            found.Add(order);
            found.Add(p);
        }
    }
}
