using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.People;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kith.Team.Allocation;

/// <summary>Looking again at a waiting family.</summary>
[Authorize]
public sealed class ReviewWaitPage(
    KithDb db, CurrentActor current, PracticePacks practice, WaitingFamilies families, ReadLog reads, PeopleInReach people, ReviewWait review, TimeProvider clock)
    : TellingPage(db, current, practice, families, reads, people)
{
    [BindProperty] public string? RiskLevel { get; set; }
    [BindProperty] public DateOnly? ReviewOn { get; set; }
    [BindProperty] public string? Note { get; set; }
    [BindProperty] public List<string> Spoke { get; set; } = [];

    public string ReviewHint => $"At the latest {PutOnWaitingList.Day(PutOnWaitingList.LatestReview(Pack, null, London.Today(clock)))}, or {PutOnWaitingList.Day(PutOnWaitingList.LatestReview(Pack, "high", London.Today(clock)))} when the risk is high";

    public async Task<IActionResult> OnGetAsync(WorkerNeedId needId, CancellationToken cancellation)
    {
        if (!await FindAsync(needId, ReviewWait.Action.Permission, "allocation/review", cancellation)) return NotFound();
        var need = await Db.Set<WorkerNeed>().AsNoTracking().SingleAsync(n => n.Id == needId, cancellation);
        (RiskLevel, Version, ReviewOn) = (need.RiskLevel, need.Version, PutOnWaitingList.LatestReview(Pack, need.RiskLevel, London.Today(clock)));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(WorkerNeedId needId, CancellationToken cancellation)
    {
        if (!await FindAsync(needId, ReviewWait.Action.Permission, "allocation/review", cancellation)) return NotFound();
        if (!ModelState.IsValid) return Page();
        var outcome = await review.DoAsync(new(needId, RiskLevel, ReviewOn, Note, Spoke.Count > 0, Version), cancellation);
        if (outcome is not Outcome<Nothing>.Done) return Show(outcome);
        TempData[nameof(AllocationPage.Notice)] = $"{Family.Name}: looked at again.";
        return Redirect("/allocation");
    }
}
