using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8867: a case that is closed has no open assessment.</summary>
public sealed class R8867_ClosedWithOpenAssessment() : CinChildRule("8867", ["CINclosureDate", "AssessmentAuthorisationDate"],
    "Give the day the assessment was authorised: the case is closed.")
{
    protected override void Check(CinChild child, Findings found)
    {
        foreach (var detail in child.Details)
        {
            if (detail.ClosureDate.IsBlank) continue;
            foreach (var assessment in child.Assessments.In(detail))
            {
                if (!assessment.Authorised.IsBlank) continue;
                found.Add(detail);
                found.Add(assessment);
            }
        }
    }
}
