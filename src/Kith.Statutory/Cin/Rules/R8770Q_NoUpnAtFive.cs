using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8770Q: a child of more than five years has a UPN or a reason why not (other than UN1), unless every referral led to no further action.</summary>
public sealed class R8770Q_NoUpnAtFive() : CinChildRule("8770Q", ["UPN", "UPNunknown"],
    "Give the unique pupil number, or why there is none: the child is more than five years old.")
{
    private static readonly Code TooYoung = "UN1";

    protected override void Check(CinChild child, Findings found)
    {
        if (!child.Details.Has(static d => !Flag.IsTrue(d.ReferralNfa))) return;
        foreach (var who in child.Identifiers)
        {
            var without = who.Upn is null && (who.UpnUnknown.IsBlank || who.UpnUnknown.IsAlike(TooYoung));
            if (without && who.BirthDate.Birthday(5) < child.Collection.End) found.Add(who);
        }
    }
}
