using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.Practice;
using Kith.Record.Users;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kith.Portals.Referrers;

/// <summary>What the signed-in referrer has sent, where each is, and what comes next. It names no child.</summary>
[Authorize]
public sealed class MyReferralsModel(TrackReferral track, CurrentActor current, PracticePacks packs, KithDb db, TimeProvider clock) : PageModel
{
    /// <summary>Whose door it went to.</summary>
    public Agency Agency { get; private set; } = null!;

    /// <summary>The words of the place.</summary>
    public PackWords Words => packs[Agency.Place].Words;

    /// <summary>Newest first.</summary>
    public IReadOnlyList<TrackedView> Sent { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Agency = await db.Set<Agency>().AsNoTracking().FirstAsync(a => a.Id == current.Value.Agency, cancellation);
        var now = clock.Moment();
        Sent = (await track.AllMineAsync(cancellation)).Select(r => new TrackedView(r, Agency, packs[Agency.Place], now)).ToList();
    }
}
