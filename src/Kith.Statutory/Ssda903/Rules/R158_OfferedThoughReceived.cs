using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>158: no offer is asked for when help was received.</summary>
public sealed class R158_OfferedThoughReceived() : RowRule<Oc2Row>("158", ["INTERVENTION_OFFERED", "INTERVENTION_RECEIVED"],
    "Leave the offer of help empty: the child received help with substance misuse.")
{
    protected override bool Breaks(Oc2Row o, Collection collection) => o.InterventionReceived == YesNo.Yes && o.InterventionOffered.IsGiven;
}
