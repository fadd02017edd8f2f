using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>4015: a child in need plan does not start before its referral.</summary>
public sealed class R4015_CinPlanBeforeReferral() : CinChildRule("4015", ["CINPlanStartDate", "CINreferralDate"],
    "Check the start of the child in need plan and the date of the referral: the plan starts before it.")
{
    protected override void Check(CinChild child, Findings found)
    {
        foreach (var detail in child.Details)
        {
            foreach (var plan in child.CinPlans.In(detail))
            {
                if (!(plan.Start < detail.ReferralDate)) continue;
                found.Add(plan);
                found.Add(detail, "CINreferralDate");
            }
        }
    }
}
