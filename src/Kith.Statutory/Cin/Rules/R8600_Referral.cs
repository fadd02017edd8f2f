using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8600: the date of the referral is there and is not after the census year.</summary>
public sealed class R8600_Referral() : CinRowRule<CinDetail>("8600", ["CINreferralDate"],
    "Give the date of the referral, no later than the end of the census year.")
{
    protected override bool Breaks(CinDetail detail, CinCollection collection) =>
        !detail.ReferralDate.IsKnown || detail.ReferralDate > collection.End;
}
