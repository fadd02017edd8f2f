using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8715: the initial child protection conference after an enquiry was held in the census year.</summary>
public sealed class R8715_ConferenceOutsideYear() : CinRowRule<Section47Enquiry>("8715", ["DateOfInitialCPC"],
    "Check the day of the initial child protection conference: it is not in the census year.")
{
    protected override bool Breaks(Section47Enquiry enquiry, CinCollection collection) =>
        enquiry.InitialConference.IsKnown && !enquiry.InitialConference.IsWithin(collection.Start, collection.End);
}
