using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Journey.Plans.Promises;
using Kith.Record.Facts;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Plans.Agree;

/// <summary>What happened with one line since the last check.</summary>
internal sealed record LineProgress(PromiseId Promise, string? Outcome, string? Says);

/// <summary>What history keeps of a check of the plan.</summary>
internal sealed record PlanChecked(int Kept, int NotKept, int Open, string? Changed, DateOnly NextReview);

/// <summary>Checks the plan: progress of every line since the last time, what has changed, and the next day.</summary>
internal sealed class ReviewPlan(PlanWork plans, ReadPlan read, RecordFacts facts)
{
    public static readonly ActionInfo Action = new("plans.check", "plans.work", "Checked the plan");

    public static readonly EventKind<PlanChecked> Checked = new("plans.checked", Significance.Significant,
        p => $"Plan checked: {p.Kept} promises kept, {p.NotKept} not kept, {p.Open} still to do. {p.Changed} Next check: {Dates.Long(p.NextReview)}",
        p => $"We checked the plan with you: {p.Kept} things are done and {p.Open} are still to do. We check it again on {Dates.Long(p.NextReview)}");

    public Task<Outcome<int>> RunAsync(
        PlanId id, int version, IReadOnlyCollection<LineProgress> lines, string? changed, DateOnly? nextReview, CancellationToken cancellation) =>
        plans.DoAsync<int>(Action, id, version, null, async (hand, plan) =>
        {
            var problems = Problems(lines, changed, nextReview, London.DateOf(hand.Now));
            if (problems.Count > 0)
            {
                return new Outcome<int>.Invalid(problems);
            }

            var ids = lines.Select(l => l.Promise).ToList();
            var promises = await hand.Db.Set<Promise>().Include(p => p.Children).Where(p => p.AgencyId == hand.Agency && p.PlanId == id && ids.Contains(p.Id)
                && p.KeptAt == null && p.NotKeptAt == null && p.ReplacedAt == null).ToDictionaryAsync(p => p.Id, cancellation);
            foreach (var line in lines)
            {
                if (promises.TryGetValue(line.Promise, out var promise)) Record(hand, promise, line);
            }

            plan.ReviewedAt = hand.Now;
            plan.NextReviewOn = nextReview;
            var children = plan.Children.Select(c => c.PersonId).ToList();
            await facts.RecordAsync(hand, new("worker", hand.Actor.Name),
                [new(PlanFacts.Subject(id), PlanFacts.NextReviewOn, PlanFacts.Canonical(nextReview!.Value))], children, cancellation);
            await hand.FlushAsync(cancellation);
            var held = (await read.FindAsync(id, cancellation))!;
            KeepVersion.Add(hand, held, "checked", string.IsNullOrWhiteSpace(changed) ? null : changed.Trim());
            hand.Happened(Checked, new(held.Lines.Count(l => l.Status == PromiseStatus.Kept), held.Lines.Count(l => l.Status == PromiseStatus.NotKept),
                held.Lines.Count(l => l.Status.IsOpen()), string.IsNullOrWhiteSpace(changed) ? null : $"What changed: {changed.Trim()}", nextReview.Value), children, subject: (PlanDocument.Kind, id.Value));
            return held.Versions.Count + 1;
        }, cancellation);

    private static void Record(WorkInHand hand, Promise promise, LineProgress line)
    {
        var children = promise.Children.Select(c => c.PersonId);
        var says = line.Says?.Trim() ?? "";
        switch (line.Outcome)
        {
            case "kept":
                (promise.KeptAt, promise.CameOfIt, promise.EndedByName) = (hand.Now, says, hand.Actor.Name);
                hand.Happened(AnswerPromise.Kept, new(promise.WhoName, promise.What, says, promise.ByWhen), children, subject: ("promise", promise.Id.Value));
                break;
            case "not-kept":
                (promise.NotKeptAt, promise.CameOfIt, promise.EndedByName) = (hand.Now, says, hand.Actor.Name);
                hand.Happened(AnswerPromise.NotKept, new(promise.WhoName, promise.What, says, promise.ByWhen), children, subject: ("promise", promise.Id.Value));
                break;
            default:
                if (says.Length == 0) return;
                AnswerPromise.AddProgress(hand, promise, says);
                break;
        }

        promise.Version++;
    }

    private static Dictionary<string, string> Problems(IReadOnlyCollection<LineProgress> lines, string? changed, DateOnly? nextReview, DateOnly today)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (line, index) in lines.Select((l, i) => (l, i)))
        {
            if (line.Outcome is null) problems[$"lines[{index}].outcome"] = "Choose how far this is";
            if (line.Outcome is "kept" && string.IsNullOrWhiteSpace(line.Says)) problems[$"lines[{index}].says"] = "Enter what shows that it was done";
            if (line.Outcome is "not-kept" && string.IsNullOrWhiteSpace(line.Says)) problems[$"lines[{index}].says"] = "Enter why it was not done";
            if (line.Says?.Length > Lengths.Note) problems[$"lines[{index}].says"] = $"This must be {Lengths.Note:N0} characters or less";
        }

        if (changed?.Length > Lengths.Note) problems["changed"] = $"What changed must be {Lengths.Note:N0} characters or less";
        if (nextReview is not { } day) problems["nextReview"] = "Enter when the plan is checked next";
        else if (day <= today) problems["nextReview"] = "The next check must be after today";
        return problems;
    }
}
