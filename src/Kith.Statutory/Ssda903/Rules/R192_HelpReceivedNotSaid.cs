using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>192: when there is substance misuse, whether help was received is said.</summary>
public sealed class R192_HelpReceivedNotSaid() : RowRule<Oc2Row>("192", ["INTERVENTION_RECEIVED", "SUBSTANCE_MISUSE"],
    "Say whether the child received help with substance misuse.")
{
    protected override bool Breaks(Oc2Row o, Collection collection) => o.SubstanceMisuse == YesNo.Yes && o.InterventionReceived.IsBlank;
}
