using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8950Q: factor 19A is no longer used.</summary>
public sealed class R8950Q_Factor19A() : CinRowRule<Assessment>("8950Q", ["AssessmentFactors"],
    "Give 19B (sexual abuse, child on child) or 19C (by an adult) in place of factor 19A, or the reason.")
{
    protected override bool Breaks(Assessment assessment, CinCollection collection) => FactorCodes.Has(assessment.Factors, "19A");
}
