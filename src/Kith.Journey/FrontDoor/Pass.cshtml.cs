using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Pages;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Journey.FrontDoor;

/// <summary>/front-door/{id}/pass: from the panel to the front door, or the other way. An area with one list has no such page.</summary>
[ShowsPeople]
public sealed class PassModel(OpenReferral open, PassReferral pass, CurrentActor current, PracticePacks practice, TimeProvider clock) : ReferralPage(open, clock)
{
    [BindProperty(Name = "Why")]
    public string? Why { get; set; }

    public ReferralRoute To { get; private set; }

    public IReadOnlyList<string> Harm { get; private set; } = [];

    /// <summary>How people are told, as it was typed.</summary>
    public DecisionTyped Typed { get; private set; } = new();

    public PracticePack Pack => practice[current.Value.Place];

    protected override string Look => "front-door/pass";

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await Open.FindAsync(Id, PassReferral.Action, cancellation) is not { } file) return NotFound();
        Typed = DecisionTyped.From(Request.Form, file);
        var outcome = await pass.PassAsync(Id, Version, Why, Typed.ToTell(file), cancellation);
        return outcome is Outcome<ReferralRoute>.Done ? Redirect(file.Referral.Route.Board()) : ModelState.Tell(outcome, Changed) ?? await OnGetAsync(cancellation);
    }

    protected override async Task<bool> PrepareAsync(CancellationToken cancellation)
    {
        if (await pass.OtherAsync(Referred.Referral.Route, cancellation) is not { } to) return false;
        (To, Harm) = (to, Observed.HarmIn(Referred, Pack));
        return true;
    }
}
