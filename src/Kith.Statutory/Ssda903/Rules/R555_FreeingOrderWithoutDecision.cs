using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>555: where a freeing order is in force there is the day of the decision for adoption, and one taken back is so in full.</summary>
public sealed class R555_FreeingOrderWithoutDecision() : ChildRule("555", ["DATE_PLACED", "DATE_PLACED_CEASED", "REASON_PLACED_CEASED"], Files.Episodes | Files.PlacedAdoption,
    "Give the day of the decision that the child should be placed for adoption: a freeing order is in force. If it was taken back, give both that day and the reason.")
{
    protected override void Check(Child child, Findings found)
    {
        var order = child.Episodes.FindLast(e => e.Ls == LegalStatus.Freeing && e.Dec.IsBlank);
        if (order.Table is null) return;
        if (!child.PlacedAdoption.Has(p => !p.DatePlaced.IsBlank)) found.Add(order);
        foreach (var p in child.PlacedAdoption)
        {
            if (p.DatePlaced.IsBlank || p.DatePlacedCeased.IsBlank != p.ReasonPlacedCeased.IsBlank) found.Add(p);
        }
    }
}
