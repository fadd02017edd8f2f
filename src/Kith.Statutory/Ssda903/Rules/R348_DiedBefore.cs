using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>348: whoever had died last year has died.</summary>
public sealed class R348_DiedBefore() : ChildRule("348", ["IN_TOUCH"], Files.Oc3 | Files.Oc3Last,
    "Check this young person: last year's return said that they had died.")
{
    protected override void Check(Child child, Findings found)
    {
        if (!child.Last.Oc3.Has(Died)) return;
        foreach (var o in child.Oc3)
        {
            if (!Died(o)) found.Add(o);
        }
    }

    private static bool Died(Oc3Row o) => o.InTouch == CareLeaver.Died;
}
