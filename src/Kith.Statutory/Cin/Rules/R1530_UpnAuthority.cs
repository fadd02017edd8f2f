using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>1530: characters 2 to 4 of the UPN are the code of an authority.</summary>
public sealed class R1530_UpnAuthority() : CinRowRule<ChildIdentifier>("1530", ["UPN"],
    "Check characters 2 to 4 of the unique pupil number: no local authority has this code.")
{
    protected override bool Breaks(ChildIdentifier child, CinCollection collection) =>
        child.Upn is { Length: > 3 } upn && !PupilNumber.IsFromAuthority(upn, collection.RuleYear);
}
