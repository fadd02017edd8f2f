using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>4000: a referral with no further action has no child in need plan.</summary>
public sealed class R4000_CinPlanWithoutAction() : CinChildRule("4000", ["LAchildID", "ReferralNFA"],
    "Check whether the referral led to no further action: a child in need plan is recorded with it.")
{
    protected override void Check(CinChild child, Findings found)
    {
        foreach (var detail in child.Details)
        {
            if (!Flag.IsTrue(detail.ReferralNfa)) continue;
            foreach (var plan in child.CinPlans.In(detail))
            {
                found.Add(plan, "LAchildID");
                found.Add(detail, "ReferralNFA");
            }
        }
    }
}
