using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>4014: the child in need plans of a child do not overlap, not even by a day.</summary>
public sealed class R4014_CinPlansOverlap() : CinChildRule("4014", ["CINPlanStartDate", "CINPlanEndDate"],
    "Check the dates of the child in need plans: one starts before the other has ended.")
{
    protected override void Check(CinChild child, Findings found)
    {
        foreach (var plan in child.CinPlans)
        {
            foreach (var other in child.CinPlans)
            {
                if (other == plan || !other.Start.IsWithin(plan.Start, plan.End.Or(child.Collection.End))) continue;
                found.Add(plan);
                found.Add(other, "CINPlanStartDate");
            }
        }
    }
}
