using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Sight.Engagement.Inquiries;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Engagement.Forums;

/// <summary>/engagement/forums/{id}: a standing group, its meetings, what was agreed and what came of it.</summary>
[Needs("engagement.read")]
public sealed class ForumPage(KithDb db, CurrentActor current, KeepForum keep, ReadInquiries inquiries, TimeProvider clock) : PageModel
{
    [BindProperty] public DateOnly? On { get; set; }
    [BindProperty] public int? Came { get; set; }
    [BindProperty] public string? Said { get; set; }
    [BindProperty] public string? Says { get; set; }
    [BindProperty] public string? Who { get; set; }
    [BindProperty] public DateOnly? Due { get; set; }
    [BindProperty] public EngagementRowId Agreed { get; set; }
    [BindProperty] public int Seen { get; set; }
    [BindProperty] public string? Outcome { get; set; }
    [TempData] public string? Saved { get; set; }

    /// <summary>The group.</summary>
    public Forum Forum { get; private set; } = null!;

    /// <summary>Its meetings, the last first.</summary>
    public IReadOnlyList<ForumMeeting> Meetings { get; private set; } = [];

    /// <summary>Open ones first.</summary>
    public IReadOnlyList<ForumAction> Actions { get; private set; } = [];

    /// <summary>The inquiries it leads.</summary>
    public IReadOnlyList<Exercise> Inquiries { get; private set; } = [];

    /// <summary>Whether this user keeps groups.</summary>
    public bool MayKeep => current.Value.May(KeepForum.Action.Permission);

    /// <summary>Today in London.</summary>
    public DateOnly Today => London.Today(clock);

    public async Task<IActionResult> OnGetAsync(EngagementRowId id, CancellationToken cancellation) => await ShowAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostMetAsync(EngagementRowId id, CancellationToken cancellation) => await AfterAsync(id, await keep.MetAsync(id, On, Came, Said, cancellation), "The meeting is kept", cancellation);

    public async Task<IActionResult> OnPostAgreeAsync(EngagementRowId id, CancellationToken cancellation) => await AfterAsync(id, await keep.AgreeAsync(id, Says, Who, Due, cancellation), "The action is kept", cancellation);

    public async Task<IActionResult> OnPostEndAsync(EngagementRowId id, CancellationToken cancellation) => await AfterAsync(id, await keep.EndAsync(id, Agreed, Outcome, Seen, cancellation), "What came of it is kept", cancellation);

    private async Task<IActionResult> AfterAsync(EngagementRowId id, Outcome<Nothing> outcome, string saved, CancellationToken cancellation)
    {
        switch (outcome)
        {
            case Outcome<Nothing>.Done:
                Saved = saved;
                return LocalRedirect(Request.Path);
            case Outcome<Nothing>.Invalid(var problems):
                foreach (var (field, says) in problems) ModelState.AddModelError(field, says);
                break;
            case Outcome<Nothing>.Conflict:
                ModelState.AddModelError("", "Somebody else ended this action while you were typing");
                break;
            case Outcome<Nothing>.NotAllowed: return new StatusCodeResult(403);
            default: return NotFound();
        }

        return await ShowAsync(id, cancellation) ? Page() : NotFound();
    }

    private async Task<bool> ShowAsync(EngagementRowId id, CancellationToken cancellation)
    {
        var agency = current.Value.Agency;
        if (await db.Set<Forum>().AsNoTracking().FirstOrDefaultAsync(f => f.Id == id && f.AgencyId == agency, cancellation) is not { } forum) return false;
        Forum = forum;
        Inquiries = await inquiries.LedByAsync(id, cancellation);
        Meetings = await db.Set<ForumMeeting>().AsNoTracking().Where(m => m.AgencyId == agency && m.ForumId == id).OrderByDescending(m => m.On).ToListAsync(cancellation);
        Actions = [.. (await db.Set<ForumAction>().AsNoTracking().Where(a => a.AgencyId == agency && a.ForumId == id).OrderBy(a => a.DueOn).ToListAsync(cancellation)).OrderBy(a => a.DoneOn is not null)];
        return true;
    }
}
