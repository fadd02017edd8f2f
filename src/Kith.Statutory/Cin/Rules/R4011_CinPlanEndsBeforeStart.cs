using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>4011: a child in need plan does not end before it starts.</summary>
public sealed class R4011_CinPlanEndsBeforeStart() : CinRowRule<CinPlan>("4011", ["CINPlanEndDate", "CINPlanStartDate"],
    "Check the dates of the child in need plan: it ends before it starts.")
{
    protected override bool Breaks(CinPlan plan, CinCollection collection) => plan.End < plan.Start;
}
