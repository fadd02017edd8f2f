using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Sight.Reform.Load;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Reform;

/// <summary>What came of loading: how much is new or another version, and how much was as it is.</summary>
public sealed record PlanLoaded(ProgrammeId Programme, int Added, int Unchanged);

/// <summary>What history keeps of it.</summary>
public sealed record PlanLoadedEvent(string Plan, int Added, int Unchanged);

/// <summary>
/// Loads a delivery plan. What is new is added; what the file says otherwise than before becomes a new version; what was changed here since
/// is not taken back by an older file; nothing is deleted.
/// </summary>
public sealed class LoadPlan(Work work)
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("reform.load-plan", "reform.edit", "Loaded a delivery plan");

    /// <summary>The event.</summary>
    public static readonly EventKind<PlanLoadedEvent> Loaded = new(
        "reform.plan-loaded", Significance.Housekeeping, p => $"{p.Plan} was loaded: {p.Added} entries new or changed, {p.Unchanged} as they were");

    /// <summary>A review has no programme to be tracked by.</summary>
    public static readonly Refusal NoProgramme = new("reform.no-programme", "Load the delivery plan first: recommendations are tracked by its programme");

    /// <summary>Takes a plan in, or the recommendations of a review into the newest programme.</summary>
    public Task<Outcome<PlanLoaded>> DoAsync(PlanInFile plan, CancellationToken cancellation) => work.DoAsync<PlanLoaded>(Action, About.Nobody, null, async hand =>
    {
        var onlyReview = plan.Workstreams.Count == 0;
        var programme = await hand.Db.Set<Programme>().Where(p => p.AgencyId == hand.Agency && (onlyReview || (p.Title == plan.Title && p.Plan == plan.Plan)))
            .OrderByDescending(p => p.RecordedAt).FirstOrDefaultAsync(cancellation);
        if (programme is null && onlyReview) return NoProgramme;
        programme ??= hand.Add(new Programme { Id = hand.NewId<ProgrammeId>(), AgencyId = hand.Agency, Title = plan.Title, Plan = plan.Plan, Source = plan.Source, RecordedAt = hand.Now });
        var intake = new PlanIntake(hand, programme.Id, $"As loaded from {plan.Source}");
        await intake.TakeAsync(plan, cancellation);
        await intake.TakeAroundAsync(plan, cancellation);
        hand.Happened(Loaded, new(onlyReview ? plan.Source : plan.Plan, intake.Added, intake.Unchanged), [], subject: ("programme", programme.Id.Value));
        return new PlanLoaded(programme.Id, intake.Added, intake.Unchanged);
    }, cancellation);
}
