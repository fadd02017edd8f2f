using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>635: what is known of an earlier permanence goes with its kind.</summary>
public sealed class R635_PermanenceDetailWithoutKind() : RowRule<PrevPermRow>("635", ["PREV_PERM", "LA_PERM", "DATE_PERM"],
    "Give the kind of the earlier permanence (P1 to P4), or take out its date and authority.")
{
    protected override bool Breaks(PrevPermRow p, Collection collection) =>
        (p.PrevPerm.IsBlank && (p.LaPerm.IsGiven || p.DatePerm is not null))
        || (p.PrevPerm == PreviousPermanence.None && p.LaPerm.IsGiven && p.DatePerm is not null);
}
