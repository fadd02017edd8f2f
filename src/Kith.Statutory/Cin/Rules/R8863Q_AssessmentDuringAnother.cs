using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8863Q: an assessment does not start while another one of the episode is going on.</summary>
public sealed class R8863Q_AssessmentDuringAnother() : CinChildRule("8863Q", ["AssessmentActualStartDate", "AssessmentAuthorisationDate"],
    "Check the dates of the assessments, or give the reason: one starts while the other is still going on.")
{
    protected override void Check(CinChild child, Findings found)
    {
        foreach (var assessment in child.Assessments)
        {
            foreach (var other in child.Assessments.In(assessment.DetailsId))
            {
                if (other == assessment || !Ongoing.On(other.Start, assessment.Start, assessment.Authorised, child.Collection)) continue;
                found.Add(assessment);
                found.Add(other, "AssessmentActualStartDate");
            }
        }
    }
}
