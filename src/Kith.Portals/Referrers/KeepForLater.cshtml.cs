using Kith.Record.Facts.Sheets;

namespace Kith.Portals.Referrers;

/// <summary>How to come back to what was written, on this device or another.</summary>
public sealed class KeepForLaterModel(Doorway doorway) : DoorPage(doorway)
{
    /// <summary>The first page with something missing, else the check.</summary>
    public string GoOnHref
    {
        get
        {
            var sheet = Doorway.Lay.Lay(Draft);
            var next = ReferralSteps.Of(sheet).FirstOrDefault(s => ReferralSteps.Find(sheet, s.Section, s.Of) is { } section
                ? !section.IsComplete || !section.Fields.Any(FormReading.IsAnswered)
                : !sheet.Sections.Any(of => of.Section.Id == s.Section && of.IsStarted));
            return $"{Doorway.Address}/{next?.Path ?? "check"}";
        }
    }
}
