using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8875: the initial child protection conference is not at a weekend.</summary>
public sealed class R8875_ConferenceAtWeekend() : CinRowRule<Section47Enquiry>("8875", ["DateOfInitialCPC"],
    "Check the day of the initial child protection conference: it is at a weekend.")
{
    protected override bool Breaks(Section47Enquiry enquiry, CinCollection collection) =>
        enquiry.InitialConference is { IsKnown: true, Date.DayOfWeek: DayOfWeek.Saturday or DayOfWeek.Sunday };
}
