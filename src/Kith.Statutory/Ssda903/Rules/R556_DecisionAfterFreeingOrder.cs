using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>556: the decision for adoption comes before the freeing order.</summary>
public sealed class R556_DecisionAfterFreeingOrder() : ChildRule("556", ["DECOM", "DATE_PLACED"], Files.Episodes | Files.PlacedAdoption,
    "Check the day of the decision that the child should be placed for adoption: the freeing order was made before it.")
{
    protected override void Check(Child child, Findings found)
    {
        var order = Adoption.First(child, LegalStatus.Freeing);
        if (child.PlacedAdoption.Has(p => p.DatePlaced > order.Decom)) found.Add(order);
    }
}
