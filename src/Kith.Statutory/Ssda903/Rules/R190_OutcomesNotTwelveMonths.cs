using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>190: the outcomes only of children looked after all year.</summary>
public sealed class R190_OutcomesNotTwelveMonths() : ChildRule("190",
    ["CONVICTED", "HEALTH_CHECK", "IMMUNISATIONS", "TEETH_CHECK", "HEALTH_ASSESSMENT", "SUBSTANCE_MISUSE", "INTERVENTION_RECEIVED", "INTERVENTION_OFFERED"],
    Files.Oc2 | Files.Episodes,
    "Take out these outcomes, or correct the episodes: they do not show twelve months in care without a break to 31 March.")
{
    protected override void Check(Child child, Findings found)
    {
        if (!child.Oc2.Any || LookedAfter.AllYear(child)) return;
        foreach (var o in child.Oc2)
        {
            if (Completed.Any(o)) found.Add(o);
        }
    }
}
