using Kith.Journey.FrontDoor.Referrals;
using Kith.Portals.Referrers;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Portals.Families;

/// <summary>The door for families: a parent, a carer or a young person asks for help.</summary>
public sealed class StartRequestModel(Doorway doorway, StartReferralDraft start) : DoorPage(doorway)
{
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

    /// <inheritdoc/>
    protected override string Door => Doorway.Help;

    /// <summary>Shows the door.</summary>
    public async Task OnGetAsync(CancellationToken cancellation) => HasPanel = await Doorway.HasPanelAsync(cancellation);

    /// <summary>Begins a new request.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await Doorway.BeginAsync(HttpContext, start.ByFamily(Route), cancellation);
        return Redirect($"{Doorway.Address}/{First}");
    }
}
