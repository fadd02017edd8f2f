using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>551: a child placed for adoption has the day of that decision.</summary>
public sealed class R551_PlacedWithoutDecision() : ChildRule("551", ["DATE_PLACED", "PLACE"], Files.Episodes | Files.PlacedAdoption,
    "Give the day of the decision that the child should be placed for adoption: the child is placed, and no decision is on the return.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var e in child.Episodes)
        {
            if (e.Place.In(Placement.Adoption) && !child.PlacedAdoption.Has(p => !p.DatePlaced.IsBlank)) found.Add(e);
        }
    }
}
