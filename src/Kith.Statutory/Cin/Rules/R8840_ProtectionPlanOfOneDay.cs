using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8840: a child protection plan does not end on the day it starts.</summary>
public sealed class R8840_ProtectionPlanOfOneDay() : CinRowRule<ProtectionPlan>("8840", ["CPPstartDate", "CPPendDate"],
    "Check the dates of the child protection plan: it starts and ends on the same day.")
{
    protected override bool Breaks(ProtectionPlan plan, CinCollection collection) => plan.Start == plan.End;
}
