using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>560: a decision that still stands keeps its day.</summary>
public sealed class R560_PlacedDateChanged() : ChildRule("560", ["DATE_PLACED", "DATE_PLACED_CEASED"], Files.PlacedAdoption | Files.PlacedAdoptionLast,
    "Check the day of the decision to place for adoption: last year's return gave another, and the decision still stands.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var last in child.Last.PlacedAdoption)
        {
            // Only a decision that stood at the end of last year has to come again.
            if (!last.DatePlacedCeased.IsBlank || child.PlacedAdoption.Has(p => p.DatePlaced == last.DatePlaced)) continue;
            foreach (var p in child.PlacedAdoption)
            {
                if (p.DatePlaced.Differs(last.DatePlaced) && p.DatePlacedCeased.IsBlank) found.Add(p);
            }
        }
    }
}
