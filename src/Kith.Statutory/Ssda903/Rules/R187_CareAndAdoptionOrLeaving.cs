using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>187: who was looked after all year has neither been adopted nor left care.</summary>
public sealed class R187_CareAndAdoptionOrLeaving() : ChildRule("187",
    ["IN_TOUCH", "ACTIV", "ACCOM", "DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR"],
    Files.Episodes | Files.Oc3 | Files.Ad1,
    "Take out the answers about adoption or leaving care, or correct the episodes: they show that the child was in care all year.")
{
    protected override void Check(Child child, Findings found)
    {
        if ((!child.Oc3.Any && !child.Ad1.Any) || !LookedAfter.AllYear(child)) return;
        foreach (var o in child.Oc3)
        {
            if (Completed.Any(o)) found.Add(o);
        }

        foreach (var a in child.Ad1)
        {
            if (Completed.Any(a)) found.Add(a);
        }
    }
}
