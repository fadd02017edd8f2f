using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8898: an assessment has each factor once.</summary>
public sealed class R8898_SameFactorTwice() : CinRowRule<Assessment>("8898", ["AssessmentFactors"], "Take out the factor that is given twice.")
{
    protected override bool Breaks(Assessment assessment, CinCollection collection) =>
        FactorCodes.Of(assessment.Factors) is var factors && factors.Distinct(StringComparer.OrdinalIgnoreCase).Count() < factors.Length;
}
