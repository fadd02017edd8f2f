using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8831: a referral with no further action has no dated assessment, section 47 enquiry or initial conference.</summary>
public sealed class R8831_ActivityWithoutAction() : CinChildRule("8831", ["LAchildID", "DateOfInitialCPC"],
    "Check whether the referral led to no further action: an assessment, an enquiry or a conference is recorded with it.")
{
    protected override void Check(CinChild child, Findings found)
    {
        foreach (var detail in child.Details)
        {
            if (!Flag.IsTrue(detail.ReferralNfa)) continue;
            var any = !detail.InitialConference.IsBlank;
            foreach (var enquiry in child.Section47.In(detail))
            {
                if (enquiry.Start.IsBlank && enquiry.InitialConference.IsBlank) continue;
                found.Add(enquiry, "LAchildID");
                any = true;
            }

            foreach (var assessment in child.Assessments.In(detail))
            {
                if (assessment.Start.IsBlank && assessment.Authorised.IsBlank) continue;
                found.Add(assessment, "LAchildID");
                any = true;
            }

            if (any) found.Add(detail, "DateOfInitialCPC");
        }
    }
}
