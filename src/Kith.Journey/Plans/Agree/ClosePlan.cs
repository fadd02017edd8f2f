using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Facts;
using Kith.Record.Practice;

namespace Kith.Journey.Plans.Agree;

/// <summary>What history keeps of the end of a plan.</summary>
internal sealed record PlanClosed(string Kind, string Outcome, string PlainOutcome, int Kept, int All, string Because);

/// <summary>Ends the plan with what came of it. Promises that are still open stay open: they were made to the child, not to the plan.</summary>
internal sealed class ClosePlan(PlanWork plans, ReadPlan read, PracticePacks practice, RecordFacts facts)
{
    public static readonly ActionInfo Action = new("plans.close", "plans.agree", "Ended the plan", NeedsWhy: true);

    public static readonly EventKind<PlanClosed> Closed = new("plans.closed", Significance.Key,
        p => $"{p.Kind} ended: {p.Outcome}. {p.Kept} of {p.All} promises were kept. Why: {p.Because}",
        p => $"Your plan has ended: {p.PlainOutcome}. This is why: {p.Because}");

    public Task<Outcome<Nothing>> RunAsync(PlanId id, int version, string? outcome, string? why, CancellationToken cancellation) =>
        plans.DoAsync<Nothing>(Action, id, version, why, async (hand, plan) =>
        {
            var pack = practice[hand.Actor.Place];
            var reasons = pack.Codes["plan-end-reason"];
            if (outcome is null || !reasons.Codes.ContainsKey(outcome))
            {
                return Outcome.Invalid<Nothing>("outcome", "Choose what came of the plan");
            }

            var held = (await read.FindAsync(id, cancellation))!;
            KeepVersion.Add(hand, held, "closed", why!.Trim());
            (plan.ClosedAt, plan.EndReason) = (hand.Now, outcome);
            var children = plan.Children.Select(c => c.PersonId).ToList();
            await facts.RecordAsync(hand, new("worker", hand.Actor.Name),
                [new(PlanFacts.Subject(id), PlanFacts.EndReason, outcome), PlanFacts.Drawn(id, PlanFacts.EndedOn, PlanFacts.Canonical(London.DateOf(hand.Now)))], children, cancellation);
            hand.Happened(Closed, new(pack.Codes["plan-kind"].Says(plan.Kind), reasons.Says(outcome), reasons.PlainLabel(outcome),
                held.Lines.Count(l => l.Status == PromiseStatus.Kept), held.Lines.Count, why.Trim()), children, subject: (PlanDocument.Kind, id.Value));
            return Nothing.Value;
        }, cancellation);
}
