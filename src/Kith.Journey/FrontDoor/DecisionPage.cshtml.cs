using Kith.Journey.Decisions;
using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Pages;
using Kith.Record.Practice;
using Kith.Record.Users;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.FrontDoor;

/// <summary>/front-door/{id}/decision: the decision as staff read it; <c>?print=referrer</c> and <c>?print=family</c> are the letters, in plain words.</summary>
[ShowsPeople]
public sealed class DecisionPageModel(OpenReferral open, ReopenReferral reopen, KithDb db, CurrentActor current, PracticePacks practice) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid ReferralId { get; set; }

    /// <summary>"referrer" or "family"; null for staff.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Print { get; set; }

    public ReferralFile Referred { get; private set; } = null!;

    /// <summary>Newest first; those that were opened again stay.</summary>
    public IReadOnlyList<(Decision Decision, ReferralDecision Detail)> Decisions { get; private set; } = [];

    public DecisionWords Words { get; private set; } = null!;

    public PracticePack Pack => practice[current.Value.Place];

    public bool MayReopen => current.Value.May(ReopenReferral.Action.Permission) && Referred.Referral.DecidedAt is not null;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var (agency, id) = (current.Value.Agency, Referrals.ReferralId.From(ReferralId));
        if (await open.ReadAsync(id, "front-door/decision", cancellation) is not { } file)
        {
            return NotFound();
        }

        Referred = file;
        var rows = await db.Set<ReferralDecision>().AsNoTracking().Where(d => d.AgencyId == agency && d.ReferralId == id)
            .Join(db.Set<Decision>().AsNoTracking(), d => d.Id, d => d.Id, (detail, decision) => new { decision, detail }).OrderByDescending(d => d.decision.DecidedAt).ToListAsync(cancellation);
        if (rows.Count == 0)
        {
            return NotFound();
        }

        Decisions = rows.Select(r => (r.decision, r.detail)).ToList();
        var latest = Decisions[0];
        Words = new(Pack, await db.Set<Agency>().AsNoTracking().SingleAsync(a => a.Id == agency, cancellation), file.Referral, latest.Detail.Code, latest.Decision.Why, latest.Decision.DecidedByName);
        return Page();
    }

    /// <summary>Opens the decision again.</summary>
    public async Task<IActionResult> OnPostReopenAsync(int version, string? why, CancellationToken cancellation)
    {
        var outcome = await reopen.ReopenAsync(Referrals.ReferralId.From(ReferralId), version, why, cancellation);
        if (outcome is Outcome<Nothing>.Done) return Redirect($"/front-door/{ReferralId}/screen");
        return ModelState.Tell(outcome, "Somebody else changed this while you were looking") ?? await OnGetAsync(cancellation);
    }

    /// <summary>The name of a fact of this referral, for the burden meter.</summary>
    public string Fact(string id) => $"{Referred.Subject}|{id}";

    /// <summary>What a child is called here.</summary>
    public string Called(PersonId child) => Referred.Siblings.FirstOrDefault(s => s.Id == child)?.Lead.CalledBy ?? "a child";
}
