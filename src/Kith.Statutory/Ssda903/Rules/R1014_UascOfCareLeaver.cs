using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>1014: a care leaver without care in the year is not in the table of unaccompanied children.</summary>
public sealed class R1014_UascOfCareLeaver() : ChildRule("1014", ["DUC", "IN_TOUCH", "ACTIV", "ACCOM"], Files.Episodes | Files.Uasc | Files.Oc3,
    "Take the young person out of the table of unaccompanied children: it is not asked of care leavers.")
{
    protected override void Check(Child child, Findings found)
    {
        var year = child.Collection;
        if (!child.Uasc.Any || !child.Oc3.Has(Completed.Any)) return;
        if (child.Episodes.Has(e => e.Decom <= year.End && (!e.Dec.IsKnown || e.Dec >= year.Start))) return;
        found.AddAll(child.Uasc);
        foreach (var o in child.Oc3)
        {
            if (Completed.Any(o)) found.Add(o);
        }
    }
}
