using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>552: the decision to place a child for adoption comes before the placement.</summary>
public sealed class R552_DecisionAfterAdoptersPlacement() : ChildRule("552", ["DATE_PLACED", "DECOM"], Files.Episodes | Files.PlacedAdoption,
    "Check the day of the decision that the child should be placed for adoption: the child was placed before it.")
{
    protected override void Check(Child child, Findings found)
    {
        var placed = Adoption.FirstPlacement(child);
        foreach (var p in child.PlacedAdoption)
        {
            if (!(p.DatePlaced > placed.Decom)) continue;
            found.Add(placed);
            found.Add(p);
        }
    }
}
