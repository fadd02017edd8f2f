using Kith.Journey.Assessment.Contracts;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Facts;
using Kith.Record.Practice;

namespace Kith.Journey.Assessment;

/// <summary>What history keeps of more time.</summary>
public sealed record MoreTimeGiven(string Limit, string Reason, string? Words);

/// <summary>Says why an assessment goes beyond a limit. Without it, it cannot be sent to the manager.</summary>
public sealed class GiveMoreTime(Work work, FindAssessment find, RecordFacts facts, CurrentActor current, PracticePacks practice)
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("assessment.more-time", "assessment.work", "Took more time for an assessment");

    /// <summary>The event.</summary>
    public static readonly EventKind<MoreTimeGiven> Given = new(
        "assessment.more-time", Significance.Routine, p => $"Assessment goes beyond {p.Limit}: {p.Reason}{(p.Words is null ? "" : $". {p.Words}")}",
        p => "Getting to know your family takes longer than we said");

    /// <summary>The reason for that limit is there already.</summary>
    public static readonly Refusal Explained = new("assessment.more-time-given", "There is a reason for going beyond that limit already");

    /// <summary>Gives the reason for one clock.</summary>
    public async Task<Outcome<AssessmentId>> DoAsync(AssessmentId id, string clockId, string? reason, string? words, CancellationToken cancellation)
    {
        var about = await find.ChildrenAsync(current.Value.Agency, id, cancellation);
        var reasons = practice.Answers(current.Value.Place, "assessment.reason-over-time")!;
        if (about.Count == 0 || clockId is not (AssessmentClocks.FirstStageClock or AssessmentClocks.WholeClock)) return new Outcome<AssessmentId>.NotFound();
        if (reason is null || reasons.Offered.All(c => c.Value != reason)) return Outcome.Invalid<AssessmentId>("reason", "Choose why more time is needed");
        if (words?.Length > 2000) return Outcome.Invalid<AssessmentId>("words", "What you write must be 2,000 characters or less");
        return await work.DoAsync<AssessmentId>(Action, About.These(about), null, async hand =>
        {
            var at = await find.Async(hand.Actor, id, cancellation);
            if (at is null) return new Outcome<AssessmentId>.NotFound();
            if (!at.Assessment.MayBeWritten) return SaveSection.Closed;
            if (at.MoreTime.Any(m => m.ClockId == clockId)) return Explained;
            var said = string.IsNullOrWhiteSpace(words) ? null : words.Trim();
            hand.Add(new MoreTime { AssessmentId = id, ClockId = clockId, AgencyId = hand.Agency, Reason = reason, Words = said, GivenByName = hand.Actor.Name, GivenAt = hand.Now });
            if (clockId == AssessmentClocks.WholeClock)
            {
                FactEntry[] entry = [new(at.Assessment.Subject(), "assessment.reason-over-time", reason)];
                await facts.RecordAsync(hand, new("worker", hand.Actor.Name), entry, at.Children, cancellation);
            }

            var limit = at.Pack.Clocks.On(clockId, London.DateOf(at.Assessment.ClockFrom)).Limit.ToString();
            hand.Happened(Given, new(limit, reasons.Says(reason), said), at.Children, subject: (AssessmentWords.DocumentKind, id.Value));
            return id;
        }, cancellation);
    }
}
