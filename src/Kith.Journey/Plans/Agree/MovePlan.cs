using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Facts;
using Kith.Record.Practice;

namespace Kith.Journey.Plans.Agree;

/// <summary>What history keeps of a move to another stage.</summary>
internal sealed record PlanMoved(string From, string To, string PlainTo, string Because);

/// <summary>Moves the plan to another stage: early help, child in need, protection, care. Lines, paragraphs and people stay as they are; nothing is typed again.</summary>
internal sealed class MovePlan(PlanWork plans, ReadPlan read, PracticePacks practice, RecordFacts facts)
{
    public static readonly ActionInfo Action = new("plans.move", "plans.agree", "Moved the plan to another stage", NeedsWhy: true);

    public static readonly EventKind<PlanMoved> Moved = new("plans.moved", Significance.Key,
        p => $"Plan moved from {p.From} to {p.To}, with every line as it was. Why: {p.Because}",
        p => $"Your plan is now: {p.PlainTo}. What we promised stays the same. This is why: {p.Because}");

    public Task<Outcome<Nothing>> RunAsync(PlanId id, int version, string? toKind, string? why, CancellationToken cancellation) =>
        plans.DoAsync<Nothing>(Action, id, version, why, async (hand, plan) =>
        {
            var kinds = practice[hand.Actor.Place].Codes["plan-kind"];
            if (toKind is null || !kinds.Codes.ContainsKey(toKind) || toKind == plan.Kind)
            {
                return Outcome.Invalid<Nothing>("kind", "Choose the stage the plan moves to");
            }

            if (why!.Length > Lengths.Note)
            {
                return Outcome.Invalid<Nothing>("why", $"The reason must be {Lengths.Note:N0} characters or less");
            }

            KeepVersion.Add(hand, (await read.FindAsync(id, cancellation))!, "moved", why.Trim());
            var from = plan.Kind;
            plan.Kind = toKind;
            var children = plan.Children.Select(c => c.PersonId).ToList();
            await facts.RecordAsync(hand, new("worker", hand.Actor.Name), [new(PlanFacts.Subject(id), PlanFacts.KindOfPlan, toKind)], children, cancellation);
            hand.Happened(Moved, new(kinds.Says(from), kinds.Says(toKind), kinds.PlainLabel(toKind), why.Trim()), children, subject: (PlanDocument.Kind, id.Value));
            return Nothing.Value;
        }, cancellation);
}
