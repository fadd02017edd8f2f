using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8868: in a case that is closed each section 47 enquiry has had its conference, or needed none: one of the two, not both.</summary>
public sealed class R8868_ClosedWithOpenEnquiry() : CinChildRule("8868", ["ICPCnotRequired", "CINclosureDate", "DateOfInitialCPC"],
    "Give the day of the initial child protection conference, or say that none was needed (and not both): the case is closed.")
{
    protected override void Check(CinChild child, Findings found)
    {
        foreach (var detail in child.Details)
        {
            if (detail.ClosureDate.IsBlank) continue;
            foreach (var enquiry in child.Section47.In(detail))
            {
                if (enquiry.InitialConference.IsBlank != Flag.IsTrue(enquiry.ConferenceNotRequired))
                {
                    found.Add(enquiry);
                    found.Add(detail, "CINclosureDate");
                }
            }
        }
    }
}
