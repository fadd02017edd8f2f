using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>559: a decision from before the year was in last year's return.</summary>
public sealed class R559_PlacedNotReportedBefore() : ChildRule("559", ["DATE_PLACED"], Files.PlacedAdoption | Files.PlacedAdoptionLast,
    "Check the day of the decision to place for adoption: it is before this year, and last year's return had no decision.")
{
    protected override void Check(Child child, Findings found)
    {
        if (child.Last.PlacedAdoption.Has(p => !p.DatePlaced.IsBlank)) return;
        foreach (var p in child.PlacedAdoption)
        {
            if (p.DatePlaced < child.Collection.Start) found.Add(p);
        }
    }
}
