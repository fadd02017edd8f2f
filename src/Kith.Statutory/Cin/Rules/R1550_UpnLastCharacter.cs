using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>1550: the thirteenth character of the UPN is there, and is a digit or a letter that is used (not I, O or S).</summary>
public sealed class R1550_UpnLastCharacter() : CinRowRule<ChildIdentifier>("1550", ["UPN"],
    "Check the thirteenth character of the unique pupil number: it must be a digit, or for a temporary number a letter other than I, O and S.")
{
    protected override bool Breaks(ChildIdentifier child, CinCollection collection) =>
        child.Upn is { } upn && (upn.Length < 13 || !PupilNumber.IsLast(upn[12]));
}
