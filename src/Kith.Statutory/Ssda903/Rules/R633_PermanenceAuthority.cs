using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>633: the authority of the earlier permanence is a code.</summary>
public sealed class R633_PermanenceAuthority() : RowRule<PrevPermRow>("633", ["LA_PERM"],
    "Give the authority that arranged the earlier permanence by its number of three digits, or NIR, SCO, WAL or NUK.")
{
    protected override bool Breaks(PrevPermRow p, Collection collection) => p.LaPerm.IsOther(LocalAuthority.Codes);
}
