using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8869: factor 21, none found, stands alone. In a flat file the factors of an assessment may stand in several rows.</summary>
public sealed class R8869_NoFactorsAndSome() : CinChildRule("8869", ["AssessmentFactors"],
    "Take factor 21 (none found) out, or the other factors: it must stand alone.")
{
    protected override void Check(CinChild child, Findings found)
    {
        foreach (var assessment in child.Assessments)
        {
            if (!NamesSome(assessment)) continue;
            foreach (var row in child.Assessments.In(assessment.DetailsId))
            {
                var same = row.AssessmentId.Equals(assessment.AssessmentId) && row.Authorised.Equals(assessment.Authorised);
                if (same && FactorCodes.Has(row.Factors, FactorCodes.NoneFound)) found.Add(assessment);
            }
        }
    }

    private static bool NamesSome(Assessment assessment) => FactorCodes.Of(assessment.Factors).Any(static f => f != FactorCodes.NoneFound);
}
