using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>4016: a child in need plan does not start while a child protection plan is open.</summary>
public sealed class R4016_CinPlanStartsDuringProtection() : CinChildRule("4016", ["CINPlanStartDate", "CPPstartDate", "CPPendDate"],
    "Check the start of the child in need plan: a child protection plan is open on that day.")
{
    protected override void Check(CinChild child, Findings found)
    {
        foreach (var plan in child.CinPlans)
        {
            foreach (var protection in child.ProtectionPlans)
            {
                if (!Ongoing.On(plan.Start, protection.Start, protection.End, child.Collection)) continue;
                found.Add(plan);
                found.Add(protection);
            }
        }
    }
}
