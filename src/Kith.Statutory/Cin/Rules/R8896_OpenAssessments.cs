using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8896: an episode has one open assessment.</summary>
public sealed class R8896_OpenAssessments() : CinChildRule("8896", ["AssessmentAuthorisationDate"],
    "Give the day the earlier assessment was authorised: more than one assessment of the episode is open.")
{
    protected override void Check(CinChild child, Findings found)
    {
        foreach (var assessment in child.Assessments)
        {
            if (!assessment.Authorised.IsBlank) continue;
            foreach (var other in child.Assessments.In(assessment.DetailsId))
            {
                if (other != assessment && other.Authorised.IsBlank) found.Add(assessment);
            }
        }
    }
}
