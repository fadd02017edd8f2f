using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>1510: the first letter of the UPN is the one that the other twelve characters ask for. One with wrong digits is left to the other rules.</summary>
public sealed class R1510_UpnCheckLetter() : CinRowRule<ChildIdentifier>("1510", ["UPN"],
    "Look for a wrong digit or two that changed places in the unique pupil number: its first letter does not check.")
{
    protected override bool Breaks(ChildIdentifier child, CinCollection collection) =>
        child.Upn is { } upn && PupilNumber.CanBeChecked(upn) && !PupilNumber.Checks(upn);
}
