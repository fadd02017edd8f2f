using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>1006: missing is M or A.</summary>
public sealed class R1006_MissingKind() : RowRule<MissingRow>("1006", ["MISSING"],
    "Say M when the child was missing, A when they were away without permission.")
{
    protected override bool Breaks(MissingRow m, Collection collection) => m.Missing.IsOther(MissingOrAway.Codes);
}
