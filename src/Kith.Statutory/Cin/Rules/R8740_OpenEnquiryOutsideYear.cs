using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8740: a section 47 enquiry that needs a conference and has had none started in the census year.</summary>
public sealed class R8740_OpenEnquiryOutsideYear() : CinRowRule<Section47Enquiry>("8740",
    ["S47ActualStartDate", "DateOfInitialCPC", "ICPCnotRequired"],
    "Give the day of the initial child protection conference or say that none was needed, or check the start of the enquiry: it is not in the census year.")
{
    protected override bool Breaks(Section47Enquiry enquiry, CinCollection collection) =>
        enquiry.InitialConference.IsBlank && !Flag.IsTrue(enquiry.ConferenceNotRequired)
        && enquiry.Start.IsKnown && !enquiry.Start.IsWithin(collection.Start, collection.End);
}
