using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>193: help with substance misuse is reported only when there is substance misuse.</summary>
public sealed class R193_HelpWithoutMisuse() : RowRule<Oc2Row>("193", ["SUBSTANCE_MISUSE", "INTERVENTION_RECEIVED", "INTERVENTION_OFFERED"],
    "Say that there is substance misuse, or leave empty whether help was received and offered.")
{
    protected override bool Breaks(Oc2Row o, Collection collection) =>
        !YesNo.IsYes(o.SubstanceMisuse) && (o.InterventionReceived.IsGiven || o.InterventionOffered.IsGiven);
}
