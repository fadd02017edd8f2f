using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;
using Kith.Statutory.Rules;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8890: a section 47 enquiry does not start while another one of the episode is going on: until its conference, if it needs one.</summary>
public sealed class R8890_EnquiryDuringAnother() : CinChildRule("8890", ["S47ActualStartDate", "DateOfInitialCPC"],
    "Check the dates of the section 47 enquiries: one starts while the other is still going on.")
{
    protected override void Check(CinChild child, Findings found)
    {
        foreach (var enquiry in child.Section47)
        {
            // Without a conference and without a need of one it has ended on a day that the census does not ask for.
            if (enquiry.InitialConference.IsBlank && Flag.IsTrue(enquiry.ConferenceNotRequired)) continue;
            foreach (var other in child.Section47.In(enquiry.DetailsId))
            {
                if (other == enquiry || !Ongoing.On(other.Start, enquiry.Start, enquiry.InitialConference, child.Collection)) continue;
                found.Add(enquiry);
                found.Add(other, "S47ActualStartDate");
            }
        }
    }
}
