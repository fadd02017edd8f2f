using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Pages.Components;
using Kith.Record.People;
using Kith.Record.Practice;
using Kith.Record.Users;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kith.Team.Allocation;

/// <summary>Putting a family on the waiting list.</summary>
[Authorize]
public sealed class WaitingListPage(
    KithDb db, CurrentActor current, PracticePacks practice, WaitingFamilies families, ReadLog reads, PeopleInReach people, PutOnWaitingList list, TimeProvider clock)
    : TellingPage(db, current, practice, families, reads, people)
{
    [BindProperty] public UserId? Owner { get; set; }
    [BindProperty] public string? RiskLevel { get; set; }
    [BindProperty] public DateOnly? ReviewOn { get; set; }
    [BindProperty] public UserId? PersonToCall { get; set; }

    /// <summary>The agency's own staff, who may own a wait and be rung.</summary>
    public IReadOnlyList<Choice> Colleagues { get; private set; } = [];

    public string ReviewHint => $"At the latest {PutOnWaitingList.Day(PutOnWaitingList.LatestReview(Pack, null, London.Today(clock)))}, or {PutOnWaitingList.Day(PutOnWaitingList.LatestReview(Pack, "high", London.Today(clock)))} when the risk is high";

    public async Task<IActionResult> OnGetAsync(WorkerNeedId needId, CancellationToken cancellation)
    {
        if (!await ReadAsync(needId, cancellation)) return NotFound();
        var need = await Db.Set<WorkerNeed>().AsNoTracking().SingleAsync(n => n.Id == needId, cancellation);
        (Owner, RiskLevel, PersonToCall, Version) = (need.OwnerId, need.RiskLevel, need.PersonToCallId, need.Version);
        ReviewOn = PutOnWaitingList.LatestReview(Pack, need.RiskLevel, London.Today(clock));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(WorkerNeedId needId, CancellationToken cancellation)
    {
        if (!await ReadAsync(needId, cancellation)) return NotFound();
        if (!ModelState.IsValid) return Page();
        var outcome = await list.DoAsync(new(needId, Owner, RiskLevel, ReviewOn, PersonToCall, Told, Version), cancellation);
        if (outcome is not Outcome<Nothing>.Done) return Show(outcome);
        TempData[nameof(AllocationPage.Notice)] = $"{Family.Name} is on the waiting list.";
        return Redirect("/allocation");
    }

    private async Task<bool> ReadAsync(WorkerNeedId need, CancellationToken cancellation)
    {
        if (!await FindAsync(need, PutOnWaitingList.Action.Permission, "allocation/waiting-list", cancellation)) return false;
        Colleagues = await Db.Set<User>().AsNoTracking().Where(u => u.AgencyId == Actor.Agency && u.ClosedAt == null && u.WorksFor == null && Db.Set<TeamMember>().Any(m => m.UserId == u.Id))
            .OrderBy(u => u.Name).Select(u => new Choice(u.Id.Value.ToString(), u.Name, null, null, false, null)).ToListAsync(cancellation);
        return true;
    }
}
