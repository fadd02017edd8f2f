using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8610: a referral that led to further action has a primary need.</summary>
public sealed class R8610_NoPrimaryNeed() : CinRowRule<CinDetail>("8610", ["ReferralNFA", "PrimaryNeedCode"],
    "Give the child's primary need: the referral led to further action.")
{
    protected override bool Breaks(CinDetail detail, CinCollection collection) => Flag.IsFalse(detail.ReferralNfa) && detail.PrimaryNeedCode.IsBlank;
}
