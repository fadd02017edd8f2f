using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>4017: a child protection plan does not start while a child in need plan is open.</summary>
public sealed class R4017_ProtectionStartsDuringCinPlan() : CinChildRule("4017", ["CPPstartDate", "CINPlanStartDate", "CINPlanEndDate"],
    "Check the end of the child in need plan: it must not be later than the start of the child protection plan.")
{
    protected override void Check(CinChild child, Findings found)
    {
        foreach (var plan in child.CinPlans)
        {
            foreach (var protection in child.ProtectionPlans)
            {
                if (!Ongoing.On(protection.Start, plan.Start, plan.End, child.Collection)) continue;
                found.Add(plan);
                found.Add(protection);
            }
        }
    }
}
