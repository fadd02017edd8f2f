using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>557: a child who was to be adopted and leaves care otherwise has the day and the reason of that change; freeing orders are no more, since 2024/25.</summary>
public sealed class R557_DecisionNotTakenBackSince2025() : ChildRule("557", ["REC", "PLACE", "LS", "DATE_PLACED_CEASED", "REASON_PLACED_CEASED"], Files.Episodes | Files.PlacedAdoption,
    "The child left care and was not adopted: give the day and the reason why the child should no longer be placed for adoption.")
{
    public override int From => 2025;

    protected override void Check(Child child, Findings found)
    {
        foreach (var e in child.Episodes)
        {
            if (!(IsOver(e) && !child.PlacedAdoption.Has(p => !p.DatePlacedCeased.IsBlank && p.ReasonPlacedCeased.IsGiven))) continue;
            found.Add(e);
            found.AddAll(child.PlacedAdoption);
        }
    }

    private static readonly CodeSet Orders = new("E1");

    private static bool IsOver(Episode e) =>
        (e.Place.In(Placement.Adoption) || e.Ls.In(Orders)) && e.Rec.IsGiven && e.Rec != ReasonCeased.Continues && !Adoption.Ends(e);
}
