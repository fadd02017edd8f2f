using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Sight.Engagement.Inquiries;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Engagement;

/// <summary>An exercise as somebody plans it.</summary>
/// <param name="Groups">Delegate groups, one on a line; those that are there stay.</param>
/// <param name="Questions">Questions, one on a line; those that are there stay. "Parents: What helps?" is asked of that group only.</param>
/// <param name="Seen">The version that was on the page; 0 for a new one.</param>
public sealed record ExercisePlan(
    ExerciseKind? Kind, string? Title, string? About, string? Consent, string? Accessibility, string? Limits, string? Groups, string? Questions, DateOnly? OpensOn, DateOnly? ClosesOn, int Seen)
{
    /// <summary>Who asked for it and who leads it; of an inquiry that families lead.</summary>
    public InquiryLed? Led { get; init; }
}

/// <summary>What history keeps of it.</summary>
public sealed record ExercisePlanned(string Exercise);

/// <summary>Plans an exercise, or changes its plan.</summary>
public sealed class PlanExercise(Work work)
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("engagement.plan", "engagement.edit", "Planned an exercise");

    /// <summary>The event.</summary>
    public static readonly EventKind<ExercisePlanned> Planned = new("engagement.planned", Significance.Housekeeping, p => $"The exercise {p.Exercise} was planned");

    /// <summary>Keeps the plan.</summary>
    public Task<Outcome<ExerciseId>> DoAsync(ExerciseId? id, ExercisePlan plan, CancellationToken cancellation) => work.DoAsync<ExerciseId>(Action, About.Nobody, null, async hand =>
    {
        var exercise = id is null ? null : await hand.Db.Set<Exercise>().FirstOrDefaultAsync(e => e.Id == id && e.AgencyId == hand.Agency, cancellation);
        if (id is not null && exercise is null) return new Outcome<ExerciseId>.NotFound();
        if (exercise is not null && exercise.Version != plan.Seen) return new Outcome<ExerciseId>.Conflict(exercise.Version);
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        if (plan.Kind is null && exercise is null) problems["Kind"] = "Choose how people are asked";
        if (string.IsNullOrWhiteSpace(plan.Title) || plan.Title.Length > 300) problems["Title"] = "Enter a title of 300 characters or less";
        if (plan.ClosesOn < plan.OpensOn) problems["ClosesOn"] = "It must close on or after the day it opens";
        if (plan.OpensOn is not null && string.IsNullOrWhiteSpace(plan.Consent)) problems["Consent"] = "Say what people agree to before the form opens";
        if (Lines(plan.Groups).Any(g => g.Length > 120)) problems["Groups"] = "A group must be 120 characters or less";
        if (Lines(plan.Questions).Any(q => q.Length > 500)) problems["Questions"] = "A question must be 500 characters or less";
        var inquiry = (exercise?.Kind ?? plan.Kind) == ExerciseKind.FamilyInquiry;
        if (inquiry) await InquiryLed.CheckAsync(plan.Led, hand, problems, cancellation);
        if (problems.Count > 0) return new Outcome<ExerciseId>.Invalid(problems);
        exercise ??= hand.Add(new Exercise { Id = hand.NewId<ExerciseId>(), AgencyId = hand.Agency, Kind = plan.Kind!.Value, Title = "", CreatedAt = hand.Now });
        (exercise.Title, exercise.About, exercise.Consent, exercise.Accessibility, exercise.Limits, exercise.OpensOn, exercise.ClosesOn) =
            (plan.Title!.Trim(), plan.About?.Trim() ?? "", plan.Consent?.Trim() ?? "", plan.Accessibility?.Trim() ?? "", plan.Limits?.Trim() ?? "", plan.OpensOn, plan.ClosesOn);
        if (inquiry) plan.Led!.Keep(exercise);
        exercise.Version++;
        await AddGroupsAsync(hand, exercise.Id, Lines(plan.Groups), cancellation);
        await AddQuestionsAsync(hand, exercise.Id, Lines(plan.Questions), Lines(plan.Groups), cancellation);
        hand.Happened(Planned, new(exercise.Title), [], subject: ("exercise", exercise.Id.Value));
        return exercise.Id;
    }, cancellation);

    private static async Task AddGroupsAsync(WorkInHand hand, ExerciseId id, IReadOnlyList<string> groups, CancellationToken cancellation)
    {
        var there = await hand.Db.Set<DelegateGroup>().Where(g => g.AgencyId == hand.Agency && g.ExerciseId == id).Select(g => g.Name).ToListAsync(cancellation);
        foreach (var (group, i) in groups.Except(there, StringComparer.Ordinal).Select((g, i) => (g, i)))
        {
            hand.Add(new DelegateGroup { Id = hand.NewId<EngagementRowId>(), AgencyId = hand.Agency, ExerciseId = id, Order = there.Count + i + 1, Name = group });
        }
    }

    private static async Task AddQuestionsAsync(WorkInHand hand, ExerciseId id, IReadOnlyList<string> questions, IReadOnlyList<string> groups, CancellationToken cancellation)
    {
        var there = await hand.Db.Set<ExerciseQuestion>().Where(q => q.AgencyId == hand.Agency && q.ExerciseId == id).Select(q => new { q.Asks, q.GroupName }).ToListAsync(cancellation);
        foreach (var ((asks, group), i) in questions.Select(q => OfGroup(q, groups)).Except(there.Select(t => (t.Asks, t.GroupName))).Select((q, i) => (q, i)))
        {
            hand.Add(new ExerciseQuestion { Id = hand.NewId<EngagementRowId>(), AgencyId = hand.Agency, ExerciseId = id, Order = there.Count + i + 1, Asks = asks, GroupName = group });
        }
    }

    // The longest name first: "Parents" must not take a question of "Parents and carers".
    private static (string Asks, string? Group) OfGroup(string question, IReadOnlyList<string> groups) =>
        groups.OrderByDescending(g => g.Length).FirstOrDefault(g => question.StartsWith(g + ":", StringComparison.OrdinalIgnoreCase) && question.Length > g.Length + 1) is { } group ? (question[(group.Length + 1)..].Trim(), group) : (question, null);

    private static string[] Lines(string? text) => (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
