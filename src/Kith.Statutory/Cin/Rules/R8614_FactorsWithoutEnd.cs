using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8614: only an assessment that is complete has factors.</summary>
public sealed class R8614_FactorsWithoutEnd() : CinRowRule<Assessment>("8614", ["AssessmentAuthorisationDate", "AssessmentFactors"],
    "Give the day the assessment was authorised, or take its factors out until it is complete.")
{
    protected override bool Breaks(Assessment assessment, CinCollection collection) =>
        assessment.Authorised.IsBlank && FactorCodes.Of(assessment.Factors).Length > 0;
}
