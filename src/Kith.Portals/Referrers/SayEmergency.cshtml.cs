using Kith.Platform.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Portals.Referrers;

/// <summary>Somebody is in danger now: what to do first. It holds nobody up who goes on.</summary>
public sealed class SayEmergencyModel(Doorway doorway) : DoorPage(doorway)
{
    /// <summary>"check" when the answer was changed from there.</summary>
    [BindProperty(SupportsGet = true, Name = "back")]
    public string? BackTo { get; set; }

    /// <summary>The page after the question about danger.</summary>
    public string NextHref
    {
        get
        {
            var sheet = Doorway.Lay.Lay(Draft);
            var asked = sheet.Form.Sections.First(s => s.For == SectionSubject.Referral && s.Questions.Any(q => q.Id == "referral.immediate-danger"));
            var next = BackTo is null ? ReferralSteps.After(sheet, new(asked.Id, null)) : null;
            return $"{Doorway.Address}/{next?.Path ?? "check"}";
        }
    }
}
