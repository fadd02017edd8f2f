using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Families;
using Kith.Record.Practice;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Assessment.Contracts;

/// <summary>What history keeps of a start.</summary>
public sealed record AssessmentStarted(string Title, string Reason);

/// <summary>Starts an assessment: by itself, or inside the front door's decision.</summary>
public sealed class StartAssessment(Work work, PracticePacks practice)
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("assessment.start", "assessment.work", "Started an assessment");

    /// <summary>The event.</summary>
    public static readonly EventKind<AssessmentStarted> Started = new(
        "assessment.started", Significance.Significant, p => $"{p.Title} started: {p.Reason}", _ => "We started getting to know your family");

    /// <summary>One of the children is in an assessment that is not finished.</summary>
    public static readonly Refusal AlreadyRunning = new("assessment.already-running", "There is an assessment of these children already. Work on that one, or finish it first");

    /// <summary>Starts it as an action of its own.</summary>
    public Task<Outcome<AssessmentId>> DoAsync(AssessmentStart start, CancellationToken cancellation)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        if (start.Children.Count == 0) problems["children"] = "Choose at least one child";
        if (string.IsNullOrWhiteSpace(start.Reason)) problems["reason"] = "Enter why an assessment is needed";
        if (start.Reason?.Length > 2000) problems["reason"] = "The reason must be 2,000 characters or less";
        return problems.Count > 0
            ? Task.FromResult<Outcome<AssessmentId>>(new Outcome<AssessmentId>.Invalid(problems))
            : work.DoAsync(Action, About.These(start.Children), null, hand => RecordAsync(hand, start, cancellation), cancellation);
    }

    /// <summary>Starts it inside another action. Refused while one is running for the same children.</summary>
    public async Task<Outcome<AssessmentId>> RecordAsync(WorkInHand hand, AssessmentStart start, CancellationToken cancellation)
    {
        var children = start.Children.Distinct().ToList();
        var members = await hand.Db.Set<FamilyMember>()
            .CountAsync(m => m.AgencyId == hand.Agency && m.FamilyId == start.Family && m.IsChild && children.Contains(m.PersonId), cancellation);
        if (members != children.Count && !children.All(c => hand.Db.Set<FamilyMember>().Local.Any(m => m.FamilyId == start.Family && m.PersonId == c)))
        {
            return new Outcome<AssessmentId>.NotFound();
        }

        var open = hand.Db.Set<Assessment>().Where(a => a.AgencyId == hand.Agency && a.ApprovedAt == null && a.WithdrawnAt == null).Select(a => a.Id);
        if (await hand.Db.Set<AssessmentChild>().AnyAsync(c => c.AgencyId == hand.Agency && children.Contains(c.PersonId) && open.Contains(c.AssessmentId), cancellation))
        {
            return AlreadyRunning;
        }

        var form = practice[hand.Actor.Place].Forms["assessment"];
        var assessment = hand.Add(new Assessment
        {
            Id = hand.NewId<AssessmentId>(), AgencyId = hand.Agency, FamilyId = start.Family, Title = form.Title, ReferralId = start.Referral,
            Reason = start.Reason.Trim(), ClockFrom = start.ReferralReceivedAt ?? hand.Now, StartedAt = hand.Now, StartedBy = hand.Actor.User,
            StartedByName = hand.Actor.Name,
        });
        foreach (var child in children)
        {
            hand.Add(new AssessmentChild { Id = hand.NewId<AssessmentChildId>(), AgencyId = hand.Agency, AssessmentId = assessment.Id, PersonId = child });
        }

        foreach (var section in form.Sections)
        {
            hand.Add(new AssessmentSection { AssessmentId = assessment.Id, SectionId = section.Id, AgencyId = hand.Agency });
        }

        hand.Happened(Started, new(assessment.Title, assessment.Reason), children, subject: ("assessment", assessment.Id.Value));
        return assessment.Id;
    }
}
