using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>182: the outcomes that every child has are there when any is.</summary>
public sealed class R182_OutcomesInPart() : RowRule<Oc2Row>("182", ["IMMUNISATIONS", "TEETH_CHECK", "HEALTH_ASSESSMENT", "SUBSTANCE_MISUSE"],
    "Complete immunisations, teeth check, health assessment and substance misuse, or leave all the outcomes empty.")
{
    protected override bool Breaks(Oc2Row o, Collection collection) => Completed.Any(o) && !Completed.HealthOfAll(o);
}
