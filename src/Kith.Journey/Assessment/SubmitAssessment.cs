using Kith.Journey.Assessment.Contracts;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Facts.Sheets;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Assessment;

/// <summary>What history keeps of sending.</summary>
public sealed record AssessmentSent(string Title);

/// <summary>Sends the assessment to the manager. Refused while something required is blank or a limit was passed without a reason.</summary>
public sealed class SubmitAssessment(Work work, FindAssessment find, CurrentActor current)
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("assessment.submit", "assessment.work", "Sent an assessment to the manager");

    /// <summary>The event.</summary>
    public static readonly EventKind<AssessmentSent> Sent = new("assessment.sent", Significance.Routine, p => $"{p.Title} sent to the manager");

    /// <summary>Sends it.</summary>
    public async Task<Outcome<AssessmentId>> DoAsync(AssessmentId id, CancellationToken cancellation)
    {
        var about = await find.ChildrenAsync(current.Value.Agency, id, cancellation);
        if (about.Count == 0) return new Outcome<AssessmentId>.NotFound();
        return await work.DoAsync<AssessmentId>(Action, About.These(about), null, async hand =>
        {
            var at = await find.Async(hand.Actor, id, cancellation);
            if (at is null) return new Outcome<AssessmentId>.NotFound();
            if (!at.Assessment.MayBeWritten) return SaveSection.Closed;
            if (Missing(at) is { Count: > 0 } missing) return new Outcome<AssessmentId>.Invalid(missing);
            var assessment = await hand.Db.Set<Assessment>().SingleAsync(a => a.Id == id, cancellation);
            (assessment.SubmittedAt, assessment.SubmittedBy, assessment.SubmittedByName) = (hand.Now, hand.Actor.User, hand.Actor.Name);
            assessment.ReturnedAt = null;
            assessment.Version++;
            hand.Happened(Sent, new(assessment.Title), at.Children, subject: (AssessmentWords.DocumentKind, id.Value));
            return id;
        }, cancellation);
    }

    /// <summary>What stands in the way: field or clock to what is missing, in the order of the form.</summary>
    public static IReadOnlyDictionary<string, string> Missing(AssessmentAtHand at)
    {
        var missing = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var clock in AssessmentClocks.Unexplained(at.Clocks, at.MoreTime, at.Now))
            missing[clock.Clock.Id] = $"Say why it takes longer than {clock.Clock.Limit}";
        foreach (var part in LayAssessment.Standing(at).Applying.Where(s => !at.IsManagers(s.Section)))
            foreach (var field in part.Fields.Where(f => f.Question.Required && f.As is (FieldAs.Ask or FieldAs.Narrative) && !FormReading.IsAnswered(f)))
                missing[field.Name] = $"{part.Section.Title}{Of(part)}: {field.Label}";
        if (at.Held.Held(at.Assessment.Subject(), "assessment.family-shared") is null)
            missing["assessment.family-shared"] = $"{at.Practice.Fact("assessment.family-shared").Says}: say how, or that they were not told";
        return missing;
    }

    private static string Of(SheetSection part) =>
        part.Subject.Role is Platform.Forms.SectionSubject.EachChild or Platform.Forms.SectionSubject.EachAdult ? $" ({part.Subject.Label})" : "";
}
