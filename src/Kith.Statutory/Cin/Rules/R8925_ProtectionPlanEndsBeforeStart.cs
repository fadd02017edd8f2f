using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8925: a child protection plan does not end before it starts.</summary>
public sealed class R8925_ProtectionPlanEndsBeforeStart() : CinRowRule<ProtectionPlan>("8925", ["CPPstartDate", "CPPendDate"],
    "Check the dates of the child protection plan: it ends before it starts.")
{
    protected override bool Breaks(ProtectionPlan plan, CinCollection collection) => plan.End < plan.Start;
}
