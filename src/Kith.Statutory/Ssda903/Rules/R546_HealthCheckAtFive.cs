using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>546: the health check of under-fives is not given for older children.</summary>
public sealed class R546_HealthCheckAtFive() : ChildRule("546", ["HEALTH_CHECK", "DOB"], Files.Episodes | Files.Oc2,
    "Take out the health check of under-fives: the child was five or over on 31 March.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var o in child.Oc2)
        {
            if (o.HealthCheck.IsGiven && o.Dob.AgeAt(child.Collection.End) >= 5 && LookedAfter.AllYear(child)) found.Add(o);
        }
    }
}
