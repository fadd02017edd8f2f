using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Pages.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Engagement.Forums;

/// <summary>/engagement/forums: reference groups, peer support and forums.</summary>
[Needs("engagement.read")]
public sealed class ForumsPage(KithDb db, CurrentActor current, KeepForum keep, TimeProvider clock) : PageModel
{
    [BindProperty] public ForumKind? Kind { get; set; }
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public string? Purpose { get; set; }

    /// <summary>Whether this user keeps groups.</summary>
    public bool MayKeep => current.Value.May(KeepForum.Action.Permission);

    /// <summary>The kinds to pick from.</summary>
    public static IReadOnlyList<Choice> Kinds { get; } =
        [new("ReferenceGroup", "Reference group of parents and carers"), new("PeerSupport", "Peer support"), new("YoungPeople", "Children in care or care leavers"), new("Carers", "Foster and kinship carers"), new("AdvisoryBoard", "Family advisory board")];

    /// <summary>What a kind is called.</summary>
    public static string Called(ForumKind kind) => Kinds.First(k => k.Value == kind.ToString()).Label;

    /// <summary>The groups, with how often they met and what is open.</summary>
    public IHtmlContent Groups { get; private set; } = HtmlString.Empty;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var (agency, today) = (current.Value.Agency, London.Today(clock));
        var forums = await db.Set<Forum>().AsNoTracking().Where(f => f.AgencyId == agency).OrderBy(f => f.Name).ToListAsync(cancellation);
        var met = await db.Set<ForumMeeting>().Where(m => m.AgencyId == agency).GroupBy(m => m.ForumId).Select(g => new { g.Key, Count = g.Count(), Last = g.Max(m => m.On) }).ToDictionaryAsync(m => m.Key, cancellation);
        var open = await db.Set<ForumAction>().Where(a => a.AgencyId == agency && a.DoneOn == null).Select(a => new { a.ForumId, a.DueOn }).ToListAsync(cancellation);
        Groups = forums.Count == 0 ? HtmlString.Empty : Table.Render("Standing groups", [new("Group"), new("Kind"), new("Meetings", true), new("Last met"), new("Open actions", true), new("Overdue", true)],
            forums.Select(f => (IReadOnlyList<object?>)
            [
                Markup.Link($"/engagement/forums/{f.Id.Value}", f.Name), Called(f.Kind), met.GetValueOrDefault(f.Id)?.Count.ToString() ?? "0", met.GetValueOrDefault(f.Id)?.Last.ToString("d MMMM yyyy") ?? "Never",
                open.Count(a => a.ForumId == f.Id).ToString(), open.Count(a => a.ForumId == f.Id && a.DueOn < today).ToString(),
            ]), dense: true);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        switch (await keep.SetUpAsync(Kind, Name, Purpose, cancellation))
        {
            case Outcome<EngagementRowId>.Done(var id): return LocalRedirect($"/engagement/forums/{id.Value}");
            case Outcome<EngagementRowId>.Invalid(var problems):
                foreach (var (field, says) in problems) ModelState.AddModelError(field, says);
                return await OnGetAsync(cancellation);
            default: return new StatusCodeResult(403);
        }
    }
}
