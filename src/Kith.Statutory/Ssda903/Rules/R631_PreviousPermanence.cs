using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>631: the earlier permanence is a code.</summary>
public sealed class R631_PreviousPermanence() : RowRule<PrevPermRow>("631", ["PREV_PERM"],
    "Give the earlier permanence as P1, P2, P3 or P4, or Z1 when there was none or it is not known.")
{
    protected override bool Breaks(PrevPermRow p, Collection collection) => p.PrevPerm.IsOther(PreviousPermanence.Codes);
}
