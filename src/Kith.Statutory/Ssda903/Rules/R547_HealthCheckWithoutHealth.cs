using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>547: with development checks the health outcomes are there.</summary>
public sealed class R547_HealthCheckWithoutHealth() : RowRule<Oc2Row>("547",
    ["IMMUNISATIONS", "TEETH_CHECK", "HEALTH_ASSESSMENT", "SUBSTANCE_MISUSE", "HEALTH_CHECK"],
    "Complete immunisations, teeth check, health assessment and substance misuse too: development checks are completed.")
{
    protected override bool Breaks(Oc2Row o, Collection collection) => o.HealthCheck.IsGiven && !Completed.HealthOfAll(o);
}
