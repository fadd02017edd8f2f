using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Pages.Components;
using Kith.Record.Practice;
using Kith.Record.Users;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.FrontDoor;

/// <summary>/front-door/{id}/ask: one question, to one body, by one day.</summary>
[ShowsPeople]
public sealed class AskModel(OpenReferral open, AskForInformation ask, KithDb db, CurrentActor current, PracticePacks practice, TimeProvider clock) : ReferralPage(open, clock)
{
    /// <summary>"referrer", "other", or the id of a partner's account.</summary>
    [BindProperty]
    public string? Of { get; set; }

    [BindProperty]
    public string? OtherName { get; set; }

    [BindProperty]
    public string? Question { get; set; }

    [BindProperty]
    public DateOnly? By { get; set; }

    public IReadOnlyList<Choice> Whom { get; private set; } = [];

    protected override string Look => "front-door/ask";

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var partner = Guid.TryParse(Of, out var id) ? UserId.From(id) : (UserId?)null;
        return await EndAsync(await ask.AskAsync(new(Id, Version, Of, OtherName, partner, Question, By) { Site = Site }, cancellation), cancellation);
    }

    protected override async Task<bool> PrepareAsync(CancellationToken cancellation)
    {
        var agency = current.Value.Agency;
        var may = practice[current.Value.Place].Roles.Values.Where(r => r.May(AddPartnerInformation.Action.Permission) && r.Reach == ReachKind.None).Select(r => r.Id).ToList();
        var partners = await db.Set<User>().AsNoTracking().Where(u => u.AgencyId == agency && u.ClosedAt == null && may.Contains(u.Role)).OrderBy(u => u.Name).ToListAsync(cancellation);
        Whom =
        [
            new(AskForInformation.OfReferrer, $"Whoever referred: {Referred.Referral.Source}", "Gets a message, reads the question on the tracking page and answers there"),
            .. partners.Select(p => new Choice(p.Id.Value.ToString(), p.WorksFor is { } body ? $"{p.Name}, {body}" : p.Name, "Signs in, sees only the question and the children, and answers")),
            new("other", "Somebody else", "You ask by telephone and write the answer down"),
        ];
        return true;
    }
}
