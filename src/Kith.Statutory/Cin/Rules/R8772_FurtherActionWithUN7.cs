using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8772: UN7, no UPN because no further action was taken, is only for a child whose referrals all led to none.</summary>
public sealed class R8772_FurtherActionWithUN7() : CinChildRule("8772", ["UPNunknown", "ReferralNFA"],
    "Give another reason why there is no unique pupil number: UN7 is for no further action, and a referral of this child led to some.")
{
    private static readonly Code NoFurtherAction = "UN7";

    protected override void Check(CinChild child, Findings found)
    {
        foreach (var who in child.Identifiers)
        {
            if (!who.UpnUnknown.IsAlike(NoFurtherAction)) continue;
            foreach (var detail in child.Details)
            {
                if (Flag.IsTrue(detail.ReferralNfa)) continue;
                found.Add(who);
                found.Add(detail);
            }
        }
    }
}
