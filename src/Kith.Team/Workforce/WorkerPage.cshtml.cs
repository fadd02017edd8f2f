using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Pages;
using Kith.Platform.Pages.Components;
using Kith.Record.Practice;
using Kith.Record.Users;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using System.Globalization;

namespace Kith.Team.Workforce;

/// <summary>The page on which a worker is described.</summary>
[Authorize]
public sealed class WorkerPage(KithDb db, CurrentActor current, PracticePacks practice, DescribeWorker describe, TimeProvider clock) : PageModel
{
    [BindProperty] public int? TimePercent { get; set; }
    [BindProperty] public int? CapacityPoints { get; set; }
    [BindProperty] public List<string> Languages { get; set; } = [];
    [BindProperty] public string? BaseTown { get; set; }
    [BindProperty] public DateOnly? NewlyQualifiedUntil { get; set; }
    [BindProperty] public DateOnly? AwayFrom { get; set; }
    [BindProperty] public DateOnly? AwayTo { get; set; }
    [BindProperty] public int Version { get; set; }
    [TempData] public bool Saved { get; set; }

    public string WorkerName { get; private set; } = "";
    public int UsualCapacity { get; private set; }
    public IReadOnlyList<string> Away { get; private set; } = [];
    public IReadOnlyList<Choice> LanguageChoices { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(UserId userId, CancellationToken cancellation)
    {
        if (!await ShowAsync(userId, cancellation))
        {
            return NotFound();
        }

        var profile = await db.Set<WorkerProfile>().AsNoTracking().FirstOrDefaultAsync(p => p.UserId == userId, cancellation);
        TimePercent = profile?.TimePercent ?? WorkerProfile.WholeTime;
        CapacityPoints = profile?.CapacityPoints;
        Languages = [.. (profile?.Languages ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries)];
        BaseTown = profile?.BaseTown;
        NewlyQualifiedUntil = profile?.NewlyQualifiedUntil;
        Version = profile?.Version ?? 0;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(UserId userId, CancellationToken cancellation)
    {
        if (!await ShowAsync(userId, cancellation))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await describe.DoAsync(userId, new(TimePercent, CapacityPoints, Languages, BaseTown, NewlyQualifiedUntil, AwayFrom, AwayTo, Version), cancellation);
        if (outcome is not Outcome<Nothing>.Done) return ModelState.Tell(outcome, "Somebody else changed this while you were typing. Open the page again to see what they wrote") ?? Page();
        Saved = true;
        return RedirectToPage();
    }

    private async Task<bool> ShowAsync(UserId user, CancellationToken cancellation)
    {
        var actor = current.Value;
        if (!actor.May(DescribeWorker.Action.Permission)) return false;
        var name = await db.Set<User>().AsNoTracking().Where(u => u.Id == user && u.AgencyId == actor.Agency && u.ClosedAt == null
            && (actor.Reach != ReachKind.Team || db.Set<TeamMember>().Any(m => m.UserId == u.Id && actor.Teams.Contains(m.TeamId)))).Select(u => u.Name).FirstOrDefaultAsync(cancellation);
        if (name is null) return false;
        WorkerName = name;
        UsualCapacity = practice[actor.Place].Workload.Capacity;
        LanguageChoices = practice[actor.Place].Codes["language"].Offered.Select(c => new Choice(c.Value, c.Says)).ToList();
        var today = London.Today(clock);
        Away = (await db.Set<WorkerAbsence>().AsNoTracking().Where(a => a.AgencyId == actor.Agency && a.UserId == user && (a.To == null || a.To >= today)).OrderBy(a => a.From).ToListAsync(cancellation))
            .Select(a => $"{Day(a.From)} to {(a.To is { } to ? Day(to) : "a day not known yet")}").ToList();
        return true;
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"));
}
