using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>1105: a child protection plan does not start before its referral.</summary>
public sealed class R1105_ProtectionPlanBeforeReferral() : CinChildRule("1105", ["CPPstartDate", "CINreferralDate"],
    "Check the start of the child protection plan and the date of the referral: the plan starts before it.")
{
    protected override void Check(CinChild child, Findings found)
    {
        foreach (var detail in child.Details)
        {
            foreach (var plan in child.ProtectionPlans.In(detail))
            {
                if (!(plan.Start < detail.ReferralDate)) continue;
                found.Add(plan);
                found.Add(detail, "CINreferralDate");
            }
        }
    }
}
