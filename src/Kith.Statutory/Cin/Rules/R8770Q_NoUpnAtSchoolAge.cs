using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8770Q: a child of school age has a UPN or a reason why not (other than UN1), unless every referral led to no further action.</summary>
public sealed class R8770Q_NoUpnAtSchoolAge() : CinChildRule("8770Q", ["UPN", "UPNunknown"],
    "Give the unique pupil number, or why there is none: the child is of school age.")
{
    private static readonly Code TooYoung = "UN1";

    public override int From => 2025;

    protected override void Check(CinChild child, Findings found)
    {
        if (!child.Details.Has(static d => !Flag.IsTrue(d.ReferralNfa))) return;
        // A child starts school in the September after its fifth birthday, and is of school age until the summer after its sixteenth.
        var newSchoolYear = Day.Of(child.Collection.End.Year!.Value - 1, 8, 31);
        foreach (var who in child.Identifiers)
        {
            var without = who.Upn is null && (who.UpnUnknown.IsBlank || who.UpnUnknown.IsAlike(TooYoung));
            if (without && who.BirthDate.AgeAt(newSchoolYear) is >= 5 and < 16) found.Add(who);
        }
    }
}
