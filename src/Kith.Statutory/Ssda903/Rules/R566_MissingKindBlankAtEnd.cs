using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>566: a day of coming back says missing or away.</summary>
public sealed class R566_MissingKindBlankAtEnd() : RowRule<MissingRow>("566", ["MISSING", "MIS_END"],
    "Say whether the child was missing (M) or away without permission (A): the last day is given.")
{
    protected override bool Breaks(MissingRow m, Collection collection) => m.Missing.IsBlank && !m.MisEnd.IsBlank;
}
