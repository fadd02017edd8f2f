using System.Globalization;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Pages.Components;
using Kith.Record.People;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kith.Team.Allocation;

/// <summary>Choosing a worker for one family.</summary>
[Authorize]
public sealed class AllocatePage(
    KithDb db, CurrentActor current, PracticePacks practice, WaitingFamilies families, ReadLog reads, PeopleInReach people,
    SuggestWorkers suggest, WorkerOf workers, AllocateWorker allocate, TimeProvider clock) : TellingPage(db, current, practice, families, reads, people)
{
    [BindProperty] public UserId? Worker { get; set; }
    [BindProperty] public string? Why { get; set; }
    [BindProperty] public string? EndReason { get; set; }

    public IReadOnlyList<Suggestion> Suggestions { get; private set; } = [];
    public IReadOnlyList<string> Current { get; private set; } = [];
    public IReadOnlyList<string> Reviews { get; private set; } = [];

    public string ChildrenSay => string.Join(", ", Family.Children.Select(c => c.BornOn is { } born ? $"{c.Name}, {Ages.InYears(born, London.Today(clock))}" : c.Name));
    public string RiskSays => Pack.Codes["risk-level"].Says(Family.RiskLevel);
    public string WaitSays => $"{Day(London.DateOf(Family.Since))}, {Family.DaysWaiting} {(Family.DaysWaiting == 1 ? "day" : "days")}";
    public string ListSays => $"Owner {Family.Owner}; look again by {Day(Family.ReviewOn!.Value)}{(Family.ReviewPassed ? " (passed)" : "")}; person to call {Family.PersonToCall}";
    public string PointsSay => $"Points are added up from each worker's children by rules you can read and change ({Pack.Workload.Source}).";
    public IReadOnlyList<Choice> WorkerChoices => Suggestions.Select(s => new Choice(
        s.Worker.Id.Value.ToString(), s.Worker.Name, $"{s.Before.Points} points now, {s.After.Points} of {s.After.Capacity} after{(s.After.IsOver ? ": over capacity" : "")}{(s.Against.FirstOrDefault(a => a.StartsWith("Away", StringComparison.Ordinal)) is { } away ? $". {away}" : "")}")).ToList();

    public async Task<IActionResult> OnGetAsync(WorkerNeedId needId, CancellationToken cancellation)
    {
        if (!await ReadAsync(needId, cancellation)) return NotFound();
        Version = await VersionAsync(needId, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(WorkerNeedId needId, CancellationToken cancellation)
    {
        if (!await ReadAsync(needId, cancellation)) return NotFound();
        if (!ModelState.IsValid) return Page();
        var outcome = await allocate.DoAsync(new(needId, Worker, Why, EndReason, Told, Version), cancellation);
        if (outcome is not Outcome<HandoverId>.Done) return Show(outcome);
        TempData[nameof(AllocationPage.Notice)] = $"{Suggestions.First(s => s.Worker.Id == Worker).Worker.Name} is the worker of {Family.Name}. The handover page is made.";
        return Redirect("/allocation");
    }

    private Task<int> VersionAsync(WorkerNeedId need, CancellationToken cancellation) => Db.Set<WorkerNeed>().Where(n => n.Id == need).Select(n => n.Version).SingleAsync(cancellation);

    private async Task<bool> ReadAsync(WorkerNeedId need, CancellationToken cancellation)
    {
        if (!await FindAsync(need, AllocationPage.Permission, "allocation/family", cancellation)) return false;
        Suggestions = await suggest.ForAsync(Family, cancellation);
        Current = (await workers.PeopleAsync(Actor.Agency, Family.Children.Select(c => c.Id).ToList(), cancellation)).Values.Select(w => w.Name).Distinct(StringComparer.Ordinal).ToList();
        var levels = Pack.Codes["risk-level"];
        Reviews = (await Db.Set<WaitingReview>().AsNoTracking().Where(r => r.NeedId == need).OrderByDescending(r => r.At).ToListAsync(cancellation))
            .Select(r => $"{Day(London.DateOf(r.At))}, {r.ByName}: {levels.Says(r.RiskAfter)}. {r.Note}{(r.SpokeWithFamily ? " (spoke with the family)" : "")}").ToList();
        return true;
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"));
}
