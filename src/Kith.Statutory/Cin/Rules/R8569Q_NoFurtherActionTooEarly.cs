using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8569Q: a referral with no further action came no earlier than the last working day before the census year.</summary>
public sealed class R8569Q_NoFurtherActionTooEarly() : CinRowRule<CinDetail>("8569Q", ["CINreferralDate"],
    "Check the date of the referral, or give the reason: one with no further action is decided within a working day and this "
    + "one came before the census year.")
{
    protected override bool Breaks(CinDetail detail, CinCollection collection) =>
        Flag.IsTrue(detail.ReferralNfa) && detail.ReferralDate < WorkingDays.Before(collection.Start, 1);
}
