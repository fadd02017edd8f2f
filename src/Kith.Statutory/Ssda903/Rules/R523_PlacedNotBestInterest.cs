using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>523: the decision is the same day in both tables, in each of their rows.</summary>
public sealed class R523_PlacedNotBestInterest() : ChildRule("523", ["DATE_PLACED", "DATE_INT"], Files.PlacedAdoption | Files.Ad1,
    "Give the same day of the decision in both tables: the decision to place and the decision that adoption is right are one.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var p in child.PlacedAdoption)
        {
            foreach (var a in child.Ad1)
            {
                if (!p.DatePlaced.Differs(a.DateInt)) continue;
                found.Add(p);
                found.Add(a);
            }
        }
    }
}
