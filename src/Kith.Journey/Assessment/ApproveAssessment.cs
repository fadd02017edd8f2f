using System.Text.Encodings.Web;
using Kith.Journey.Assessment.Contracts;
using Kith.Journey.Plans;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Forms;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Facts;
using Kith.Record.Passages;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Assessment;

/// <summary>What history keeps of an approval, in the words of the day.</summary>
public sealed record AssessmentApprovedEvent(string Title, string Outcome, string OutcomePlain, string Need);

/// <summary>
/// The manager approves: what Kith drew by itself is recorded, the decision is written down with all it rests on, and the document is
/// signed as it stands.
/// </summary>
public sealed class ApproveAssessment(Work work, FindAssessment find, RecordFacts facts, DecideOnAssessment decide, StartPlan plans, CurrentActor current)
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("assessment.approve", "assessment.approve", "Approved an assessment");

    /// <summary>The event.</summary>
    public static readonly EventKind<AssessmentApprovedEvent> Approved = new(
        "assessment.approved", Significance.Key, p => $"{p.Title} approved: {p.Outcome}. Main need: {p.Need}",
        p => $"We finished getting to know your family. {p.OutcomePlain}");

    /// <summary>Nobody approves their own work.</summary>
    public static readonly Refusal OwnWork = new("assessment.own-work", "You wrote in this assessment, so another manager must approve it");

    /// <summary>Approves it, with the manager's own words when there are any.</summary>
    public async Task<Outcome<AssessmentApproved>> DoAsync(AssessmentId id, FormAnswers typed, CancellationToken cancellation)
    {
        var about = await find.ChildrenAsync(current.Value.Agency, id, cancellation);
        if (about.Count == 0) return new Outcome<AssessmentApproved>.NotFound();
        return await work.DoAsync<AssessmentApproved>(Action, About.These(about), null, async hand =>
        {
            var at = await find.Async(hand.Actor, id, cancellation);
            if (at is null) return new Outcome<AssessmentApproved>.NotFound();
            if (at.Assessment.Standing != AssessmentStanding.WithManager) return ReturnAssessment.NotSent;
            if (IsOwnWork(at, hand.Actor.User)) return OwnWork;
            var read = (await SaveSection.WriteAsync(hand, at, [ManagersAnswer.Section(at)], typed, "manager", facts, cancellation)).Single();
            return read.Problems.Count > 0 ? new Outcome<AssessmentApproved>.Invalid(read.Problems) : await SignAsync(hand, at, cancellation);
        }, cancellation);
    }

    /// <summary>Whether a user sent the assessment or wrote in it.</summary>
    public static bool IsOwnWork(AssessmentAtHand at, UserId user) =>
        at.Assessment.SubmittedBy == user
        || at.Passages.Any(p => p.Passage.SignedBy == user && p.Passage.OriginKind == AssessmentWords.DocumentKind && p.Passage.OriginId == at.Assessment.Id.Value);

    private async Task<AssessmentApproved> SignAsync(WorkInHand hand, AssessmentAtHand at, CancellationToken cancellation)
    {
        var outcome = at.Held.Value(at.Assessment.Subject(), "assessment.outcome")!;
        var assessment = await hand.Db.Set<Assessment>().SingleAsync(a => a.Id == at.Assessment.Id, cancellation);
        (assessment.ApprovedAt, assessment.ApprovedByName, assessment.Outcome) = (hand.Now, hand.Actor.Name, outcome);
        assessment.Version++;
        await facts.RecordAsync(hand, new("worker", at.Assessment.Title), DrawnFacts.Of(at with { Assessment = assessment }), at.Children, cancellation);
        await hand.FlushAsync(cancellation);

        var whole = (await find.Async(hand.Actor, assessment.Id, cancellation))!;
        var document = AssessmentDocument.Of(whole);
        await using var html = new StringWriter();
        document.Drawn.WriteTo(html, HtmlEncoder.Default);
        hand.Add(new SignedAssessment
        {
            AssessmentId = assessment.Id, AgencyId = hand.Agency, SignedAt = hand.Now, Document = html.ToString(), Facts = document.Facts, Passages = document.Passages,
        });
        await decide.RecordAsync(hand, whole, outcome, cancellation);

        await BeginPlanAsync(hand, at, outcome, cancellation);
        var outcomes = at.Pack.Codes["assessment-outcome"];
        var need = at.Held.Value(at.Assessment.Subject(), "assessment.need");
        hand.Happened(Approved, new(assessment.Title, outcomes.Says(outcome), outcomes.PlainLabel(outcome), need is null ? "not said" : at.Pack.Codes["need"].Says(need)),
            at.Children, subject: (AssessmentWords.DocumentKind, assessment.Id.Value));
        return new(assessment.Id, assessment.FamilyId, at.Children, outcome);
    }

    // The plan that was decided begins here with what the assessment found. Children who have a plan keep it: it is moved, not written again.
    private async Task BeginPlanAsync(WorkInHand hand, AssessmentAtHand at, string outcome, CancellationToken cancellation)
    {
        var kind = outcome switch { "in-need-plan" => "in-need", "early-help" => "early-help", _ => null };
        if (kind is null)
        {
            return;
        }

        var lead = at.Workers.Count > 0 ? at.Workers[0].Worker : at.Assessment.SubmittedBy;
        var begun = await plans.BeginAsync(hand, new(at.Assessment.FamilyId, at.Children, kind, new(AssessmentWords.DocumentKind, at.Assessment.Id.Value)), cancellation, lead);
        if (begun is not (Outcome<PlanId>.Done or Outcome<PlanId>.Refused))
        {
            throw new InvalidOperationException($"The plan of an approved assessment did not begin: {begun}.");
        }
    }
}
