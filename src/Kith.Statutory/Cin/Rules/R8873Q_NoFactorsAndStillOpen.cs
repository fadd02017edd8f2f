using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8873Q: an episode whose only assessment found no factors (21) and that is closed, was closed after the assessment (RC8, RC9).</summary>
public sealed class R8873Q_NoFactorsAndStillOpen() : CinChildRule("8873Q", ["ReasonForClosure", "AssessmentFactors"],
    "Check the factors of the assessment and the reason for closure, or give the reason: with factor 21 alone a case is closed with RC8 or RC9.")
{
    protected override void Check(CinChild child, Findings found)
    {
        foreach (var detail in child.Details)
        {
            var assessments = child.Assessments.In(detail);
            if (assessments.Count != 1 || !FactorCodes.Has(assessments.First.Factors, FactorCodes.NoneFound)) continue;
            if (!detail.ReasonForClosure.IsOther(ReasonForClosure.AfterAssessment)) continue;
            found.Add(detail);
            found.Add(assessments.First);
        }
    }
}
