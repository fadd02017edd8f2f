using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8615: a section 47 enquiry has a start, and it is not after the initial child protection conference.</summary>
public sealed class R8615_EnquiryStart() : CinRowRule<Section47Enquiry>("8615", ["S47ActualStartDate", "DateOfInitialCPC"],
    "Give the day the section 47 enquiry started, no later than the initial child protection conference.")
{
    protected override bool Breaks(Section47Enquiry enquiry, CinCollection collection) =>
        !enquiry.Start.IsKnown || enquiry.Start > enquiry.InitialConference;
}
