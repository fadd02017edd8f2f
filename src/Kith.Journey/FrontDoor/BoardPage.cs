using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Pages;
using Kith.Platform.Pages.Components;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Journey.FrontDoor;

/// <summary>The board of a list: what came in and where each stands, and a form that moves a card.</summary>
public abstract class BoardPage(ListReferrals list, TakeReferral take, PassReferral pass, CurrentActor current, PracticePacks practice, TimeProvider clock) : PageModel
{
    /// <summary>Whose list it is.</summary>
    public abstract ReferralRoute Route { get; }

    /// <summary>The other list of the area; null where it has one.</summary>
    public ReferralRoute? Other { get; private set; }

    /// <summary>Where a worker asks for help for a family; null on a list that is not for that.</summary>
    public string? AskHref { get; protected set; }

    /// <summary>Only those I check.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Mine { get; set; }

    /// <summary>Only those that wait for something.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Waiting { get; set; }

    /// <summary>Only those from one kind of source.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Source { get; set; }

    /// <summary>The cards.</summary>
    public IReadOnlyList<ReferralCard> Cards { get; private set; } = [];

    /// <summary>The pack.</summary>
    public PracticePack Pack => practice[current.Value.Place];

    /// <summary>Who looks.</summary>
    public Actor Actor => current.Value;

    /// <summary>Today in London.</summary>
    public DateOnly Today => London.Today(clock);

    /// <summary>The moment of the page.</summary>
    public DateTime Now => clock.Moment();

    /// <summary>The filters that are on.</summary>
    public IReadOnlyList<ChosenFilter> Chosen =>
    [
        .. Mine ? [new ChosenFilter("Mine", Address(false, Waiting, Source))] : Array.Empty<ChosenFilter>(),
        .. Waiting ? [new ChosenFilter("Waiting for information", Address(Mine, false, Source))] : Array.Empty<ChosenFilter>(),
        .. Source is { Length: > 0 } source ? [new ChosenFilter($"From: {source.Capitalised()}", Address(Mine, Waiting, null))] : Array.Empty<ChosenFilter>(),
    ];

    /// <summary>The cards of a column; somebody in danger now has a lane of their own.</summary>
    public IReadOnlyList<ReferralCard> Column(ReferralStatus status) => Cards.Where(c => c.Referral.Status == status && !(c.Danger && status != ReferralStatus.Decided)).ToList();

    /// <summary>Referrals in which somebody is in danger now, not decided.</summary>
    public IReadOnlyList<ReferralCard> Danger => Cards.Where(c => c.Danger && c.Referral.DecidedAt is null).ToList();

    public virtual async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!Actor.May(TakeReferral.Action.Permission))
        {
            return NotFound();
        }

        Other = await pass.OtherAsync(Route, cancellation);
        Cards = await list.ReadAsync(new(Mine, Source, Waiting, Route), cancellation);
        return Page();
    }

    /// <summary>Moves a card by its form.</summary>
    public async Task<IActionResult> OnPostMoveAsync(ReferralId referral, int version, string? to, CancellationToken cancellation)
    {
        if (to is "ask" or "decide")
        {
            return Redirect($"/front-door/{referral.Value}/{(to == "ask" ? "ask" : "screen#decide")}");
        }

        if (to is not ("back" or "take"))
        {
            ModelState.AddModelError("", "Choose where the card moves to");
            return await OnGetAsync(cancellation);
        }

        var outcome = to == "back" ? await take.PutBackAsync(referral, version, cancellation) : await take.TakeAsync(referral, version, cancellation);
        return outcome is Outcome<Nothing>.Done ? Redirect(to == "back" ? Route.Board() : $"/front-door/{referral.Value}/screen")
            : ModelState.Tell(outcome, "Somebody else moved this card while you were looking. Here is the board as it is now") ?? await OnGetAsync(cancellation);
    }

    private string Address(bool mine, bool waiting, string? source) =>
        Route.Board() + "?" + string.Join('&', new[] { mine ? "Mine=true" : null, waiting ? "Waiting=true" : null, source is { Length: > 0 } ? "Source=" + Uri.EscapeDataString(source) : null }.OfType<string>());
}
