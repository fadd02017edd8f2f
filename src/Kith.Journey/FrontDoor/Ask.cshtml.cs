using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Pages.Components;
using Kith.Record.Practice;
using Kith.Record.Users;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.FrontDoor;

/// <summary>/front-door/{id}/ask: one question, to one body, by one day.</summary>
[ShowsPeople]
public sealed class AskModel(OpenReferral open, AskForInformation ask, KithDb db, CurrentActor current, PracticePacks practice, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid ReferralId { get; set; }

    [BindProperty]
    public int Version { get; set; }

    /// <summary>"referrer", "other", or the id of a partner's account.</summary>
    [BindProperty]
    public string? Of { get; set; }

    [BindProperty]
    public string? OtherName { get; set; }

    [BindProperty]
    public string? Question { get; set; }

    [BindProperty]
    public DateOnly? By { get; set; }

    public ReferralFile Referred { get; private set; } = null!;

    public IReadOnlyList<Choice> Whom { get; private set; } = [];

    public string? Trouble { get; private set; }

    public DateOnly Today => London.Today(clock);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await open.ReadAsync(Referrals.ReferralId.From(ReferralId), "front-door/ask", cancellation) is not { } file)
        {
            return NotFound();
        }

        Referred = file;
        Version = HttpMethods.IsGet(Request.Method) ? file.Referral.Version : Version;
        var agency = current.Value.Agency;
        var may = practice[current.Value.Place].Roles.Values.Where(r => r.May(AddPartnerInformation.Action.Permission) && r.Reach == ReachKind.None).Select(r => r.Id).ToList();
        var partners = await db.Set<User>().AsNoTracking().Where(u => u.AgencyId == agency && u.ClosedAt == null && may.Contains(u.Role)).OrderBy(u => u.Name).ToListAsync(cancellation);
        Whom =
        [
            new(AskForInformation.OfReferrer, $"Whoever referred: {file.Referral.Source}", "Gets a message, reads the question on the tracking page and answers there"),
            .. partners.Select(p => new Choice(p.Id.Value.ToString(), p.WorksFor is { } body ? $"{p.Name}, {body}" : p.Name, "Signs in, sees only the question and the children, and answers")),
            new("other", "Somebody else", "You ask by telephone and write the answer down"),
        ];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var partner = Guid.TryParse(Of, out var id) ? UserId.From(id) : (UserId?)null;
        switch (await ask.AskAsync(new(Referrals.ReferralId.From(ReferralId), Version, Of, OtherName, partner, Question, By) { Site = $"{Request.Scheme}://{Request.Host}" }, cancellation))
        {
            case Outcome<Nothing>.Done: return Redirect("/front-door");
            case Outcome<Nothing>.Invalid invalid:
                foreach (var (field, problem) in invalid.Problems)
                {
                    ModelState.AddModelError(field, problem);
                }

                break;
            case Outcome<Nothing>.Refused refused: Trouble = refused.Why.Says; break;
            case Outcome<Nothing>.Conflict: Trouble = "Somebody else changed this referral while you were writing. Look at it, then ask again."; break;
            default: return NotFound();
        }

        return await OnGetAsync(cancellation);
    }
}
