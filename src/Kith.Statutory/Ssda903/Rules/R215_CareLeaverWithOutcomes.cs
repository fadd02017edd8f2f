using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>215: nobody is a care leaver and in care for the whole year.</summary>
public sealed class R215_CareLeaverWithOutcomes() : ChildRule("215",
    ["IN_TOUCH", "ACTIV", "ACCOM", "CONVICTED", "HEALTH_CHECK", "IMMUNISATIONS", "TEETH_CHECK", "HEALTH_ASSESSMENT", "SUBSTANCE_MISUSE", "INTERVENTION_RECEIVED",
        "INTERVENTION_OFFERED"],
    Files.Oc2 | Files.Oc3, "Report the young person as a care leaver or as in care for twelve months, not both: take one of the rows out.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var leaver in child.Oc3)
        {
            foreach (var o in child.Oc2)
            {
                if (!Completed.Any(leaver) || !Completed.Any(o)) continue;
                found.Add(leaver);
                found.Add(o);
            }
        }
    }
}
