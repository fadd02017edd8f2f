using Kith.Statutory.Cin.Codes;
using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8675Q: a section 47 enquiry that needs a conference and has had none started within the last 15 working days of the census year.</summary>
public sealed class R8675Q_LongEnquiry() : CinRowRule<Section47Enquiry>("8675Q", ["S47ActualStartDate", "DateOfInitialCPC", "ICPCnotRequired"],
    "Give the day of the initial child protection conference or say that none was needed, or give the reason: the enquiry "
    + "started more than 15 working days before the end of the census year.")
{
    private const int Limit = 15;

    protected override bool Breaks(Section47Enquiry enquiry, CinCollection collection) =>
        enquiry.InitialConference.IsBlank && !Flag.IsTrue(enquiry.ConferenceNotRequired)
        && enquiry.Start < WorkingDays.Before(collection.End.AddDays(1), Limit);
}
