using Kith.Journey.FrontDoor.Referrals;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Portals.Referrers;

/// <summary>It has arrived: the reference, what happens next and by when, whom to ring, and how to follow it. May be opened again.</summary>
public sealed class SentModel(Doorway doorway, ReceiveReferral receive) : DoorPage(doorway)
{
    /// <summary>What was received.</summary>
    public ReceivedReferral Received { get; private set; } = null!;

    private string Due => Day(DecisionDue.On(Doorway.Pack, Received.Route, Received.ReceivedAt));

    /// <summary>Who reads it and by when, by whose list it came to.</summary>
    public string NextSays => Words.Say($"portal.confirmation.{(Doorway.ForFamilies ? "family-next" : "next")}{(Received.Route == ReferralRoute.Panel ? "-panel" : "")}", ("due", Due));

    /// <summary>The tracking code; a signed-in referrer needs none.</summary>
    public string? Code => Doorway.FollowsByAccount ? null : TrackingCode.Of(Doorway.SecretFor(HttpContext), Received.Id);

    /// <inheritdoc/>
    protected override bool ShowsSent => true;

    /// <summary>Shows it, once it is sent.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await receive.FindAsync(Draft.Id, cancellation) is not { } received)
        {
            return Redirect($"{Doorway.Address}/check");
        }

        Received = received;
        return Page();
    }
}
