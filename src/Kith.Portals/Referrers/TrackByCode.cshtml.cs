using Kith.Journey.FrontDoor.Referrals;
using Kith.Platform.Access;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Portals.Referrers;

/// <summary>Where a referral is, for whoever holds its tracking code.</summary>
[AllowAnonymous]
public sealed class TrackByCodeModel(TrackReferral track, AddToReferral add, CurrentActor current, PracticePacks packs, TimeProvider clock)
    : TrackingPage(track, add, current, packs, clock)
{
    private readonly TrackReferral tracking = track;

    /// <summary>The referrer's secret.</summary>
    [BindProperty(SupportsGet = true, Name = "code")]
    public string Code { get; set; } = "";

    /// <inheritdoc/>
    protected override Task<TrackedReferral?> FindAsync(CancellationToken cancellation) => tracking.ByCodeAsync(Code, cancellation);
}
