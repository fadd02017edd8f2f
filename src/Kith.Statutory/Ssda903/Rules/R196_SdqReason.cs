using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>196: the reason for no SDQ score is a code.</summary>
public sealed class R196_SdqReason() : RowRule<Oc2Row>("196", ["SDQ_REASON"], "Give the reason for no SDQ score as SDQ1, SDQ2, SDQ3, SDQ4 or SDQ5.")
{
    private static readonly CodeSet Reasons = new("SDQ1 SDQ2 SDQ3 SDQ4 SDQ5");

    protected override bool Breaks(Oc2Row o, Collection collection) => o.SdqReason.IsOther(Reasons);
}
