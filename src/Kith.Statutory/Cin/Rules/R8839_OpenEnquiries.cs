using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8839: an episode has one open section 47 enquiry: one that needs a conference and has had none.</summary>
public sealed class R8839_OpenEnquiries() : CinChildRule("8839", ["DateOfInitialCPC"],
    "Give the day of the initial child protection conference, or say that none was needed: more than one enquiry of the episode is open.")
{
    protected override void Check(CinChild child, Findings found)
    {
        foreach (var enquiry in child.Section47)
        {
            if (!IsOpen(enquiry)) continue;
            foreach (var other in child.Section47.In(enquiry.DetailsId))
            {
                if (other != enquiry && IsOpen(other)) found.Add(enquiry);
            }
        }
    }

    private static bool IsOpen(Section47Enquiry enquiry) => enquiry.InitialConference.IsBlank && !Flag.IsTrue(enquiry.ConferenceNotRequired);
}
