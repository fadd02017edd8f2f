using Kith.Journey.Assessment.Contracts;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.History;
using Kith.Platform.Work;

namespace Kith.Journey.Assessment;

/// <summary>What history keeps of a part opened all the same.</summary>
public sealed record PartOpened(string Section, string Because);

/// <summary>Answers a part that would not apply, with the reason: the rule folds it away, the worker may know better.</summary>
public sealed class OpenPart(Work work, FindAssessment find, CurrentActor current)
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("assessment.open-part", "assessment.work", "Opened a part of an assessment that does not usually apply", NeedsWhy: true);

    /// <summary>The event.</summary>
    public static readonly EventKind<PartOpened> Opened = new("assessment.part-opened", Significance.Housekeeping, p => $"“{p.Section}” is looked at all the same: {p.Because}");

    /// <summary>Opens it.</summary>
    public async Task<Outcome<AssessmentId>> DoAsync(AssessmentId id, string part, string? because, CancellationToken cancellation)
    {
        var about = await find.ChildrenAsync(current.Value.Agency, id, cancellation);
        if (about.Count == 0) return new Outcome<AssessmentId>.NotFound();
        if (because?.Trim().Length > 500) return Outcome.Invalid<AssessmentId>("why", "The reason must be 500 characters or less");
        return await work.DoAsync<AssessmentId>(Action, About.These(about), because, async hand =>
        {
            var at = await find.Async(hand.Actor, id, cancellation);
            if (at is null || LayAssessment.Standing(at).Find(part) is not { FoldedBecause: not null } folded) return new Outcome<AssessmentId>.NotFound();
            if (!at.Assessment.MayBeWritten) return SaveSection.Closed;
            hand.Add(new OpenedPart { AssessmentId = id, AgencyId = hand.Agency, Part = part, Because = because!.Trim(), OpenedByName = hand.Actor.Name, OpenedAt = hand.Now });
            hand.Happened(Opened, new(folded.Section.Title, because.Trim()), folded.Subject.People.Count > 0 ? folded.Subject.People.Intersect(at.Children) : at.Children,
                subject: (AssessmentWords.DocumentKind, id.Value));
            return id;
        }, cancellation);
    }
}
