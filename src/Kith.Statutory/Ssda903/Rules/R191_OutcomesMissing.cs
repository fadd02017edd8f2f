using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>191: the outcomes of children who were looked after all year are told.</summary>
public sealed class R191_OutcomesMissing() : ChildRule("191",
    ["IMMUNISATIONS", "TEETH_CHECK", "HEALTH_ASSESSMENT", "SUBSTANCE_MISUSE", "CHILD"],
    Files.Episodes | Files.Oc2,
    "Answer the questions about health for this child: they were in care all year. If the table of outcomes lacks the child, add a row.")
{
    protected override void Check(Child child, Findings found)
    {
        if (!LookedAfter.AllYear(child)) return;
        if (!child.Oc2.Any) found.AddAll(child.Episodes);
        foreach (var o in child.Oc2)
        {
            if (!Completed.HealthOfAll(o)) found.Add(o);
        }
    }
}
