using System.Text.Json;
using Kith.Platform.History;
using Kith.Platform.Work;

namespace Kith.Journey.Plans.Agree;

/// <summary>Keeps the plan as it stands, in full: what was agreed can be read years later, word for word.</summary>
internal static class KeepVersion
{
    public static PlanVersion Add(WorkInHand hand, PlanAtHand plan, string occasion, string? note) => hand.Add(new PlanVersion
    {
        PlanId = plan.Id, Number = plan.Versions.Count + 1, AgencyId = hand.Agency, Occasion = occasion, At = hand.Now, ByName = hand.Actor.Name, Note = note,
        Snapshot = JsonSerializer.Serialize(PlanCopy.Of(plan), Json.Options),
    });
}

/// <summary>A plan as it was, to be read and never to be drawn from.</summary>
internal sealed record PlanCopy(
    string Kind, DateOnly? NextReviewOn, string Lead, IReadOnlyList<string> Children, IReadOnlyList<LineCopy> Lines, IReadOnlyList<WordsCopy> Words, IReadOnlyList<ViewHeld> Views)
{
    public static PlanCopy Of(PlanAtHand plan) => new(
        plan.Kind, plan.NextReviewOn, plan.LeadName, plan.Children.Select(c => c.FullName).ToList(),
        plan.Lines.Select(l => new LineCopy(l.Id, l.Who, l.What, l.ByWhen, l.HowWeKnow, l.Status)).ToList(),
        plan.Passages.Select(p => new WordsCopy(p.Topic, p.PassageId, p.Text, p.Source)).ToList(), plan.Views);
}

/// <summary>A line as it was.</summary>
internal sealed record LineCopy(PromiseId Id, string Who, string What, DateOnly ByWhen, string? HowWeKnow, PromiseStatus Status);

/// <summary>A paragraph as it was.</summary>
internal sealed record WordsCopy(string Topic, Guid Passage, string Text, string Source);
