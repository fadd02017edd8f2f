using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>
/// 2990: an episode closed after its assessment (RC8, RC9) has no initial conference, section 47 enquiry, child in need plan or child protection plan.
/// </summary>
public sealed class R2990_ActivityAfterAssessmentOnly() : CinChildRule("2990", ["LAchildID", "DateOfInitialCPC", "ReasonForClosure"],
    "Check the reason for closure: the case was closed after the assessment, and yet a conference, an enquiry or a plan is recorded.")
{
    protected override void Check(CinChild child, Findings found)
    {
        foreach (var detail in child.Details)
        {
            if (!detail.ReasonForClosure.In(ReasonForClosure.AfterAssessment)) continue;
            var enquiries = child.Section47.In(detail);
            var cinPlans = child.CinPlans.In(detail);
            var protectionPlans = child.ProtectionPlans.In(detail);
            if (detail.InitialConference.IsBlank && !enquiries.Any && !cinPlans.Any && !protectionPlans.Any) continue;
            found.Add(detail, "DateOfInitialCPC");
            foreach (var enquiry in enquiries) found.Add(enquiry, "LAchildID");
            foreach (var plan in cinPlans) found.Add(plan, "LAchildID");
            foreach (var plan in protectionPlans) found.Add(plan, "LAchildID");
        }
    }
}
