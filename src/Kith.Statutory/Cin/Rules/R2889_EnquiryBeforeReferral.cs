using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>2889: a section 47 enquiry does not start before its referral.</summary>
public sealed class R2889_EnquiryBeforeReferral() : CinChildRule("2889", ["S47ActualStartDate", "CINreferralDate"],
    "Check the start of the section 47 enquiry and the date of the referral: the enquiry starts before it.")
{
    protected override void Check(CinChild child, Findings found)
    {
        foreach (var detail in child.Details)
        {
            foreach (var enquiry in child.Section47.In(detail))
            {
                if (!(enquiry.Start < detail.ReferralDate)) continue;
                found.Add(enquiry);
                found.Add(detail, "CINreferralDate");
            }
        }
    }
}
