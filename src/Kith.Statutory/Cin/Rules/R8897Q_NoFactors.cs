using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8897Q: an assessment that is complete has factors, if only that none was found.</summary>
public sealed class R8897Q_NoFactors() : CinRowRule<Assessment>("8897Q", ["AssessmentAuthorisationDate", "AssessmentFactors"],
    "Give the factors found at the assessment, or 21 when there are none, or the reason why they are missing.")
{
    protected override bool Breaks(Assessment assessment, CinCollection collection) =>
        !assessment.Authorised.IsBlank && FactorCodes.Of(assessment.Factors).Length == 0;
}
