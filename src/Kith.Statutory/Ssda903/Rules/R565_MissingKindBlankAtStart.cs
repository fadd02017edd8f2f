using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>565: a day of going missing says missing or away.</summary>
public sealed class R565_MissingKindBlankAtStart() : RowRule<MissingRow>("565", ["MISSING", "MIS_START"],
    "Say whether the child was missing (M) or away without permission (A): the first day is given.")
{
    protected override bool Breaks(MissingRow m, Collection collection) => m.Missing.IsBlank && !m.MisStart.IsBlank;
}
