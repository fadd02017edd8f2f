using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Pages.Components;
using Kith.Record.Families;
using Kith.Record.People;
using Kith.Record.Practice;
using Kith.Record.Users;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kith.Team.Allocation;

/// <summary>Asking for another worker for children who have one.</summary>
[Authorize]
[ShowsPeople]
public sealed class AskForNewWorkerPage(
    KithDb db, CurrentActor current, PracticePacks practice, PeopleInReach people, ReadLog reads, AskForNewWorker ask) : PageModel
{
    [BindProperty] public string? Why { get; set; }
    [BindProperty] public TeamId? Team { get; set; }
    [BindProperty] public string? RiskLevel { get; set; }

    public string FamilyName { get; private set; } = "";
    public string WorkerName { get; private set; } = "";
    public IReadOnlyList<Choice> Teams { get; private set; } = [];
    public IReadOnlyList<Choice> Levels => practice[current.Value.Place].Codes["risk-level"].Offered.Select(c => new Choice(c.Value, c.Says)).ToList();

    public async Task<IActionResult> OnGetAsync(AllocationId allocationId, CancellationToken cancellation) => await ReadAsync(allocationId, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(AllocationId allocationId, CancellationToken cancellation)
    {
        if (!await ReadAsync(allocationId, cancellation)) return NotFound();
        if (Team is null)
        {
            ModelState.AddModelError(nameof(Team), "Choose the team");
            return Page();
        }

        switch (await ask.DoAsync(allocationId, Team.Value, RiskLevel, Why, cancellation))
        {
            case Outcome<WorkerNeedId>.Done done:
                return Redirect($"/allocation/{done.Value.Value}");
            case Outcome<WorkerNeedId>.Invalid invalid:
                foreach (var (field, says) in invalid.Problems) ModelState.AddModelError(field == "why" ? nameof(Why) : field, says);
                return Page();
            default:
                return NotFound();
        }
    }

    private async Task<bool> ReadAsync(AllocationId id, CancellationToken cancellation)
    {
        var actor = current.Value;
        if (!actor.May(AskForNewWorker.Action.Permission)) return false;
        var children = await people.Of(actor).Where(p => db.Set<AllocatedChild>().Any(c => c.AllocationId == id && c.PersonId == p.Id && c.To == null)).Select(p => p.Id).ToListAsync(cancellation);
        var row = await (from allocation in db.Set<Allocation>() where allocation.Id == id && allocation.AgencyId == actor.Agency && allocation.To == null
                         join family in db.Set<Family>() on allocation.FamilyId equals family.Id
                         join user in db.Set<User>() on allocation.WorkerId equals user.Id
                         select new { Family = family.Name, Worker = user.Name, allocation.TeamId }).FirstOrDefaultAsync(cancellation);
        if (row is null || children.Count == 0) return false;
        await reads.WriteAsync("allocation/change", children.Select(c => ((PersonId?)c, Sight.InReach)), cancellation);
        (FamilyName, WorkerName, Team) = (row.Family, row.Worker, Team ?? row.TeamId);
        Teams = await db.Set<Record.Users.Team>().Where(t => t.AgencyId == actor.Agency).OrderBy(t => t.Name).Select(t => new Choice(t.Id.Value.ToString(), t.Name, null, null, false, null)).ToListAsync(cancellation);
        return true;
    }
}
