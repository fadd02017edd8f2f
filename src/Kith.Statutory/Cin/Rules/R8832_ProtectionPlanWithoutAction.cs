using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8832: a referral with no further action has no child protection plan.</summary>
public sealed class R8832_ProtectionPlanWithoutAction() : CinChildRule("8832", ["LAchildID", "ReferralNFA"],
    "Check whether the referral led to no further action: a child protection plan is recorded with it.")
{
    protected override void Check(CinChild child, Findings found)
    {
        foreach (var detail in child.Details)
        {
            if (!Flag.IsTrue(detail.ReferralNfa)) continue;
            foreach (var plan in child.ProtectionPlans.In(detail))
            {
                found.Add(plan, "LAchildID");
                found.Add(detail, "ReferralNFA");
            }
        }
    }
}
