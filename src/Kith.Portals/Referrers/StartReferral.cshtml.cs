using Kith.Journey.FrontDoor.Referrals;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Portals.Referrers;

/// <summary>The door for professionals: what to do in an emergency, what is needed, how long it takes, whom to ring first.</summary>
public sealed class StartReferralModel(Doorway doorway, StartReferralDraft start) : DoorPage(doorway)
{
    /// <summary>Whether something is written and not sent.</summary>
    public bool Begun => Doorway.Draft is { Sent: false };

    /// <summary>The first page of the form.</summary>
    public string First => ReferralSteps.Of(Doorway.Lay.Lay(Draft))[0].Path;

    /// <inheritdoc/>
    protected override bool NeedsDraft => false;

    /// <summary>Begins a new referral.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await Doorway.BeginAsync(HttpContext, await start.ByProfessionalAsync(null, cancellation), cancellation);
        return Redirect($"{Doorway.Address}/{First}");
    }
}
