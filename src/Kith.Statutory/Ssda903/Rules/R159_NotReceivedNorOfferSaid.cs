using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>159: when no help with substance misuse was received, whether it was offered is said.</summary>
public sealed class R159_NotReceivedNorOfferSaid() : RowRule<Oc2Row>("159", ["INTERVENTION_OFFERED", "INTERVENTION_RECEIVED", "SUBSTANCE_MISUSE"],
    "Say whether help with substance misuse was offered: the child needed it and did not receive any.")
{
    protected override bool Breaks(Oc2Row o, Collection collection) =>
        o.SubstanceMisuse == YesNo.Yes && o.InterventionReceived == YesNo.No && o.InterventionOffered.IsBlank;
}
