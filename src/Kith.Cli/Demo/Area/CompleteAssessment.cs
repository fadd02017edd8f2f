using Kith.Journey.Assessment;
using Kith.Journey.Assessment.Contracts;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Forms;
using Kith.Record.Facts.Sheets;
using Kith.Record.Practice;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Cli.Demo.Area;

/// <summary>Writes everything an assessment requires and sends it: plain sentences, no story.</summary>
internal sealed class CompleteAssessment(IServiceProvider house, Actor actor, string outcome, CancellationToken cancellation)
{
    /// <summary>Writes and sends it.</summary>
    public async Task WriteAsync(AssessmentId id)
    {
        var at = await house.GetRequiredService<FindAssessment>().Async(actor, id, cancellation) ?? throw new InvalidOperationException("There is no assessment to complete.");
        foreach (var clock in AssessmentClocks.Unexplained(at.Clocks, at.MoreTime, at.Now))
        {
            AreaOutcome.Value(await house.GetRequiredService<GiveMoreTime>().DoAsync(id, clock.Clock.Id, "family-asked", null, cancellation));
        }

        // In one breath, as everything in bulk: saved one by one, sixteen sections were two thirds of what a simulated year does.
        var written = new List<SectionTyped>();
        foreach (var section in LayAssessment.Standing(at).Applying.Where(s => !at.IsManagers(s.Section)).GroupBy(s => s.Section.Id))
        {
            var answers = new TypeAnswers(at.Practice);
            foreach (var (part, field) in section.SelectMany(s => s.Fields, (part, field) => (part, field))) Answer(answers, part, field, at);
            if (answers.Typed.Typed.Count > 0) written.Add(new(section.Key, answers.Typed, 0));
        }

        AreaOutcome.Value(await house.GetRequiredService<SaveSection>().DoAsync(id, written, cancellation));
        AreaOutcome.Value(await house.GetRequiredService<SubmitAssessment>().DoAsync(id, cancellation));
    }

    private void Answer(TypeAnswers answers, SheetSection part, SheetField field, AssessmentAtHand at)
    {
        var choice = field.Question.Id switch
        {
            "assessment.outcome" => outcome,
            "assessment.risk-level" => outcome == "no-need" ? "low" : "medium",
            "assessment.family-shared" => "in-person",
            _ when field is { Question.Required: true, As: FieldAs.Ask, Codes: { } codes } => codes.Offered.First().Value,
            _ => null,
        };
        if (choice is not null) answers.TypeInto(field.Name, field.Question.Id, choice);
        else if (field is { Question.Required: true, As: FieldAs.Narrative }) answers.TypeInto(field.Name, field.Question.Id, $"{part.Section.Title}: we talked about this together. {part.Subject.Label} told us how it is.");
    }

    /// <summary>The manager approves it.</summary>
    public static async Task ApproveAsync(IServiceProvider house, Actor manager, AssessmentId id, CancellationToken cancellation)
    {
        var at = await house.GetRequiredService<FindAssessment>().Async(manager, id, cancellation) ?? throw new InvalidOperationException("There is no assessment to approve.");
        var answers = new TypeAnswers(house.GetRequiredService<PracticePacks>());
        var field = LayAssessment.Standing(at).Sections.Where(s => at.IsManagers(s.Section)).SelectMany(s => s.Fields).First(f => f.Question.Id == ManagersAnswer.Decision);
        answers.TypeInto(field.Name, field.Question.Id, ManagersAnswer.Approved);
        AreaOutcome.Value(await house.GetRequiredService<ApproveAssessment>().DoAsync(id, answers.Typed, cancellation));
    }
}

/// <summary>The value of an action of the simulated year, which must have worked.</summary>
internal static class AreaOutcome
{
    public static T Value<T>(Outcome<T> outcome) => outcome switch
    {
        Outcome<T>.Done done => done.Value,
        Outcome<T>.Invalid invalid => throw new Stories.StoryException($"The simulated year stopped: {string.Join("; ", invalid.Problems.Select(p => $"{p.Key}: {p.Value}"))}"),
        Outcome<T>.Refused refused => throw new Stories.StoryException($"The simulated year stopped: {refused.Why.Says}"),
        _ => throw new Stories.StoryException($"The simulated year stopped: an action ended as {outcome.GetType().Name}"),
    };
}
