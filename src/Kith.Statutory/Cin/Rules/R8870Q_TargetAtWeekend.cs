using Kith.Statutory.Cin.Tables;

namespace Kith.Statutory.Cin.Rules;

/// <summary>8870Q: the target of the initial child protection conference is not at a weekend.</summary>
public sealed class R8870Q_TargetAtWeekend() : CinRowRule<Section47Enquiry>("8870Q", ["InitialCPCtarget"],
    "Check the target date of the initial child protection conference, or give the reason: it is at a weekend.")
{
    protected override bool Breaks(Section47Enquiry enquiry, CinCollection collection) =>
        enquiry.ConferenceTarget is { IsKnown: true, Date.DayOfWeek: DayOfWeek.Saturday or DayOfWeek.Sunday };
}
