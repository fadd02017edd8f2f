using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>1104: the initial child protection conference after an enquiry is not before the referral.</summary>
public sealed class R1104_ConferenceBeforeReferral() : CinChildRule("1104", ["DateOfInitialCPC", "CINreferralDate"],
    "Check the day of the initial child protection conference and the date of the referral: the conference lies before it.")
{
    protected override void Check(CinChild child, Findings found)
    {
        foreach (var detail in child.Details)
        {
            foreach (var enquiry in child.Section47.In(detail))
            {
                if (!(enquiry.InitialConference < detail.ReferralDate)) continue;
                found.Add(enquiry);
                found.Add(detail, "CINreferralDate");
            }
        }
    }
}
