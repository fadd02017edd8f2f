using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>580: who is missing when care ceases leaves it for another reason (E8).</summary>
public sealed class R580_CeasedWhileMissing() : ChildRule("580", ["REC"], Files.Episodes | Files.Missing,
    "Give E8 as the reason care ceased, or the day the missing episode ended: the child was missing when care ceased.")
{
    protected override void Check(Child child, Findings found)
    {
        var last = child.Episodes.Last;
        if (!last.Dec.IsKnown || last.Rec == Other || last.Rec == ReasonCeased.Continues) return;
        if (child.Missing.Has(m => m.MisStart <= last.Dec && (m.MisEnd.IsBlank || m.MisEnd >= last.Dec))) found.Add(last);
    }

    private static readonly Code Other = "E8";
}
