using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8945Q: factor 18A is no longer used.</summary>
public sealed class R8945Q_Factor18A() : CinRowRule<Assessment>("8945Q", ["AssessmentFactors"],
    "Give 18B (physical abuse, child on child) or 18C (by an adult) in place of factor 18A, or the reason.")
{
    protected override bool Breaks(Assessment assessment, CinCollection collection) => FactorCodes.Has(assessment.Factors, "18A");
}
