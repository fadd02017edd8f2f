using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>1540: characters 5 to 12 of the UPN are digits. One that is too short is left to rule 1550.</summary>
public sealed class R1540_UpnDigits() : CinRowRule<ChildIdentifier>("1540", ["UPN"],
    "Check characters 5 to 12 of the unique pupil number: all of them must be digits.")
{
    protected override bool Breaks(ChildIdentifier child, CinCollection collection) =>
        child.Upn is { Length: > 4 } upn && upn.AsSpan(4, Math.Min(8, upn.Length - 4)).IndexOfAnyExceptInRange('0', '9') >= 0;
}
