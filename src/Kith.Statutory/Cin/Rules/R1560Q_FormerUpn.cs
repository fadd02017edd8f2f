using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>1560Q: a former UPN has the form of one, and its first letter checks. It may have been a temporary one.</summary>
public sealed class R1560Q_FormerUpn() : CinRowRule<ChildIdentifier>("1560Q", ["FormerUPN"],
    "Check the former unique pupil number, or give the reason: it must be a letter that checks, eleven digits, and a digit or a letter.")
{
    protected override bool Breaks(ChildIdentifier child, CinCollection collection) =>
        child.FormerUpn is { } upn && !(PupilNumber.CanBeChecked(upn) && PupilNumber.Checks(upn));
}
