using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>4012Q: a child in need plan does not end on the day it starts.</summary>
public sealed class R4012Q_CinPlanOfOneDay() : CinRowRule<CinPlan>("4012Q", ["CINPlanStartDate", "CINPlanEndDate"],
    "Check the dates of the child in need plan, or give the reason: it starts and ends on the same day.")
{
    protected override bool Breaks(CinPlan plan, CinCollection collection) => plan.Start == plan.End;
}
