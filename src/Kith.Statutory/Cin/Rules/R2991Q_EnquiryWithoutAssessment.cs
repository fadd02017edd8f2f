using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>2991Q: an episode with a section 47 enquiry has an assessment.</summary>
public sealed class R2991Q_EnquiryWithoutAssessment() : CinChildRule("2991Q", ["LAchildID"],
    "Add the assessment of the episode, or give the reason: there is a section 47 enquiry and no assessment.")
{
    protected override void Check(CinChild child, Findings found)
    {
        foreach (var enquiry in child.Section47)
        {
            if (!child.Assessments.In(enquiry.DetailsId).Any) found.Add(enquiry);
        }
    }
}
