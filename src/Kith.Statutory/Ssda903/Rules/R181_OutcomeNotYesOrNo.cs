using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>181: each outcome after twelve months in care is 0, 1 or empty.</summary>
public sealed class R181_OutcomeNotYesOrNo() : RowRule<Oc2Row>("181",
    ["CONVICTED", "HEALTH_CHECK", "IMMUNISATIONS", "TEETH_CHECK", "HEALTH_ASSESSMENT", "SUBSTANCE_MISUSE", "INTERVENTION_RECEIVED", "INTERVENTION_OFFERED"],
    "Answer each of the outcomes with 1 for yes or 0 for no.")
{
    protected override bool Breaks(Oc2Row o, Collection collection) =>
        Odd(o.Convicted) || Odd(o.HealthCheck) || Odd(o.Immunisations) || Odd(o.TeethCheck)
        || Odd(o.HealthAssessment) || Odd(o.SubstanceMisuse) || Odd(o.InterventionReceived) || Odd(o.InterventionOffered);

    private static bool Odd(Code answer) => answer.IsOther(YesNo.Codes);
}
