using Kith.Journey.Assessment.Contracts;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Forms;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Facts;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Assessment;

/// <summary>What history keeps of a return.</summary>
public sealed record AssessmentReturned(string Title, string Missing);

/// <summary>The manager sends the assessment back and says what is missing.</summary>
public sealed class ReturnAssessment(Work work, FindAssessment find, RecordFacts facts, CurrentActor current)
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("assessment.return", "assessment.approve", "Returned an assessment");

    /// <summary>The event.</summary>
    public static readonly EventKind<AssessmentReturned> Returned = new("assessment.returned", Significance.Routine, p => $"{p.Title} returned by the manager: {p.Missing}");

    /// <summary>It is not with the manager.</summary>
    public static readonly Refusal NotSent = new("assessment.not-sent", "This assessment is not waiting for a manager");

    /// <summary>Returns it.</summary>
    public async Task<Outcome<AssessmentId>> DoAsync(AssessmentId id, string? missing, CancellationToken cancellation)
    {
        var about = await find.ChildrenAsync(current.Value.Agency, id, cancellation);
        if (about.Count == 0) return new Outcome<AssessmentId>.NotFound();
        if (string.IsNullOrWhiteSpace(missing)) return Outcome.Invalid<AssessmentId>(ManagersAnswer.View, "Enter what is missing, so that the worker knows what to do");
        if (missing.Length > 4000) return Outcome.Invalid<AssessmentId>(ManagersAnswer.View, "What is missing must be 4,000 characters or less");
        return await work.DoAsync<AssessmentId>(Action, About.These(about), missing, async hand =>
        {
            var assessment = await hand.Db.Set<Assessment>().SingleAsync(a => a.AgencyId == hand.Agency && a.Id == id, cancellation);
            if (assessment.Standing != AssessmentStanding.WithManager) return NotSent;
            (assessment.ReturnedAt, assessment.ReturnedByName, assessment.ReturnedBecause) = (hand.Now, hand.Actor.Name, missing.Trim());
            assessment.Version++;
            FactEntry[] answer = [new(assessment.Subject(), ManagersAnswer.Decision, ManagersAnswer.Returned)];
            await facts.RecordAsync(hand, new("manager", hand.Actor.Name), answer, about, cancellation);
            hand.Happened(Returned, new(assessment.Title, missing.Trim()), about, subject: (AssessmentWords.DocumentKind, id.Value));
            return id;
        }, cancellation);
    }
}

/// <summary>The questions of the manager's section, and its two answers.</summary>
public static class ManagersAnswer
{
    /// <summary>The fact that holds the answer.</summary>
    public const string Decision = "assessment.manager-decision";

    /// <summary>The topic of the manager's own words.</summary>
    public const string View = "assessment.manager-view";

    /// <summary>Code for approved.</summary>
    public const string Approved = "approved";

    /// <summary>Code for returned.</summary>
    public const string Returned = "returned";

    /// <summary>The section of the form that the manager answers; a pack without one leaves nobody to approve, which is a mistake in the pack.</summary>
    public static FormSection Section(AssessmentAtHand at) => at.Form.Sections.First(at.IsManagers);
}
