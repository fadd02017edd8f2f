using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8568: whether the referral led to no further action is there, as yes or no.</summary>
public sealed class R8568_NoFurtherAction() : CinRowRule<CinDetail>("8568", ["ReferralNFA"],
    "Say whether the referral led to no further action: true or false (or 1 or 0).")
{
    protected override bool Breaks(CinDetail detail, CinCollection collection) => !detail.ReferralNfa.In(Flag.Codes);
}
