using Kith.Journey.FrontDoor.Referrals;
using Kith.Platform.Access;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Portals.Referrers;

/// <summary>One of my referrals: another's is not found.</summary>
[Authorize]
public sealed class MyReferralModel(TrackReferral track, AddToReferral add, CurrentActor current, PracticePacks packs, TimeProvider clock)
    : TrackingPage(track, add, current, packs, clock)
{
    private readonly TrackReferral tracking = track;

    /// <summary>Which.</summary>
    [BindProperty(SupportsGet = true)]
    public ReferralId Id { get; set; }

    /// <inheritdoc/>
    protected override Task<TrackedReferral?> FindAsync(CancellationToken cancellation) => tracking.MineAsync(Id, cancellation);
}
