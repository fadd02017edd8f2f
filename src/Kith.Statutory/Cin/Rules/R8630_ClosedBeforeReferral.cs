using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8630: a case is not closed before its referral.</summary>
public sealed class R8630_ClosedBeforeReferral() : CinRowRule<CinDetail>("8630", ["CINreferralDate", "CINclosureDate"],
    "Check the date of the referral and the date the case was closed: it is closed first.")
{
    protected override bool Breaks(CinDetail detail, CinCollection collection) => detail.ClosureDate < detail.ReferralDate;
}
