using Kith.Journey.FrontDoor;
using Kith.Journey.FrontDoor.Referrals;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Portals.Referrers;

/// <summary>The door for professionals: what to do in an emergency, what is needed, how long it takes, whom to ring first.</summary>
public sealed class StartReferralModel(Doorway doorway, StartReferralDraft start, ReadAdviceCalls calls) : DoorPage(doorway)
{
    /// <summary>The advice call it follows, for staff who took one.</summary>
    [BindProperty(SupportsGet = true, Name = "call")]
    public Guid? CallId { get; set; }

    /// <summary>What that call holds.</summary>
    public SaidInAdviceCall? Call { get; private set; }

    /// <summary>The day of the call.</summary>
    public string CallDay => Call?.On is { } day ? Day(day) : "";

    /// <summary>Whom they ask: the button that was pressed.</summary>
    [BindProperty]
    public ReferralRoute Route { get; set; }

    /// <summary>Whether help can be asked for here without the front door.</summary>
    public bool HasPanel { get; private set; }

    /// <summary>Whether something is written and not sent.</summary>
    public bool Begun => Doorway.Draft is { Sent: false };

    /// <summary>The first page of the form.</summary>
    public string First => ReferralSteps.Of(Doorway.Lay.Lay(Draft))[0].Path;

    /// <inheritdoc/>
    protected override bool NeedsDraft => false;

    /// <summary>Shows the door; a call that is not there, or not this agency's, has no page.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        HasPanel = await Doorway.HasPanelAsync(cancellation);
        return await FindCallAsync(cancellation) ? Page() : NotFound();
    }

    /// <summary>Begins a new referral, with everything a call before it holds.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await FindCallAsync(cancellation))
        {
            return NotFound();
        }

        await Doorway.BeginAsync(HttpContext, await start.ByProfessionalAsync(Call, cancellation, Route), cancellation);
        return Redirect($"{Doorway.Address}/{First}");
    }

    private async Task<bool> FindCallAsync(CancellationToken cancellation)
    {
        Call = CallId is { } id && Doorway.SignedIn ? await calls.HeldAsync(AdviceCallId.From(id), cancellation) : null;
        return CallId is null || Call is not null;
    }
}
