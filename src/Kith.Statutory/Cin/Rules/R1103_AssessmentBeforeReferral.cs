using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>1103: an assessment does not start before its referral.</summary>
public sealed class R1103_AssessmentBeforeReferral() : CinChildRule("1103", ["AssessmentActualStartDate", "CINreferralDate"],
    "Check the start of the assessment and the date of the referral: the assessment starts before it.")
{
    protected override void Check(CinChild child, Findings found)
    {
        foreach (var detail in child.Details)
        {
            foreach (var assessment in child.Assessments.In(detail))
            {
                if (!(assessment.Start < detail.ReferralDate)) continue;
                found.Add(assessment);
                found.Add(detail);
            }
        }
    }
}
