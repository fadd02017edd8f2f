using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>544: with convictions the health outcomes are there.</summary>
public sealed class R544_ConvictedWithoutHealth() : RowRule<Oc2Row>("544", ["IMMUNISATIONS", "TEETH_CHECK", "HEALTH_ASSESSMENT", "SUBSTANCE_MISUSE", "CONVICTED"],
    "Complete immunisations, teeth check, health assessment and substance misuse too: convictions are completed.")
{
    protected override bool Breaks(Oc2Row o, Collection collection) => o.Convicted.IsGiven && !Completed.HealthOfAll(o);
}
