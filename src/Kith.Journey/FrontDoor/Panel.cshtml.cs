using Kith.Journey.FrontDoor.Referrals;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.Practice;
using Kith.Record.Users;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.FrontDoor;

/// <summary>/front-door/panel: the early help panel or access team, by the words of the place.</summary>
[ShowsPeople]
public sealed class PanelModel(ListReferrals list, TakeReferral take, PassReferral pass, KithDb db, CurrentActor current, PracticePacks practice, TimeProvider clock) : BoardPage(list, take, pass, current, practice, clock)
{
    public override ReferralRoute Route => ReferralRoute.Panel;

    public override async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (Pack.Place.Panel is null) return NotFound();
        AskHref = "/refer/" + await db.Set<Agency>().Where(a => a.Id == Actor.Agency).Select(a => a.Slug).SingleAsync(cancellation);
        return await base.OnGetAsync(cancellation);
    }
}
