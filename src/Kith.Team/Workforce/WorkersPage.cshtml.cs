using System.Globalization;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kith.Team.Workforce;

/// <summary>A worker as the list shows them.</summary>
public sealed record WorkerRow(Worker Worker, int Capacity, bool NewlyQualified, string Languages, string Away);

/// <summary>A team and its workers.</summary>
public sealed record TeamRows(string Name, IReadOnlyList<WorkerRow> Workers);

/// <summary>The workers of the teams somebody answers for.</summary>
[Authorize]
public sealed class WorkersPage(KithDb db, CurrentActor current, PracticePacks practice, TeamRoster roster, TimeProvider clock) : PageModel
{
    public IReadOnlyList<TeamRows> Teams { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var actor = current.Value;
        if (!actor.May(DescribeWorker.Action.Permission)) return NotFound();
        var teams = await db.Set<Record.Users.Team>().AsNoTracking()
            .Where(t => t.AgencyId == actor.Agency && (actor.Reach != ReachKind.Team || actor.Teams.Contains(t.Id))).OrderBy(t => t.Name).ToListAsync(cancellation);
        var workers = (await roster.WorkersAsync(actor.Agency, actor.Place, teams.Select(t => t.Id).ToList(), cancellation)).ToLookup(w => w.Team);
        var (pack, today) = (practice[actor.Place], London.Today(clock));
        Teams = teams.Where(t => workers[t.Id].Any()).Select(t => new TeamRows(t.Name, workers[t.Id].Select(w => new WorkerRow(
            w, Weigh.Capacity(w, pack.Workload, today), w.NewlyQualifiedUntil >= today,
            string.Join(", ", w.Languages.Select(pack.Codes["language"].Says)), AwaySays(w, today))).ToList())).ToList();
        return Page();
    }

    private static string AwaySays(Worker worker, DateOnly today) =>
        (worker.AwayOn(today), worker.NextAway(today)) switch
        {
            ({ } now, _) => now.To is { } to ? $"Away until {Day(to)}" : "Away, no day to return yet",
            (null, { } next) => $"Away from {Day(next.From)}",
            _ => "",
        };

    private static string Day(DateOnly day) => day.ToString("d MMMM", CultureInfo.GetCultureInfo("en-GB"));
}
