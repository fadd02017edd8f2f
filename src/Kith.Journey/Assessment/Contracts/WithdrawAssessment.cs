using Kith.Platform.Forms;
using Kith.Platform.History;
using Kith.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Assessment.Contracts;

/// <summary>What history keeps of a withdrawal.</summary>
public sealed record AssessmentWithdrawn(string Title, string Because);

/// <summary>Takes back an assessment that a decision started, inside the action that opens the decision again; only while nothing was written in it.</summary>
public static class WithdrawAssessment
{
    /// <summary>It was withdrawn.</summary>
    public static readonly EventKind<AssessmentWithdrawn> Withdrawn = new(
        "assessment.withdrawn", Significance.Significant, p => $"{p.Title} withdrawn, nothing was written in it: {p.Because}", _ => "We are not getting to know your family just now");

    /// <summary>Withdraws the assessments that the decision on a referral started; says in sentences what was withdrawn and what stays, and why.</summary>
    public static async Task<IReadOnlyList<string>> StartedAtAsync(WorkInHand hand, Guid referral, DateTime decidedAt, string because, CancellationToken cancellation)
    {
        var started = await hand.Db.Set<Assessment>()
            .Where(a => a.AgencyId == hand.Agency && a.ReferralId == referral && a.StartedAt == decidedAt && a.WithdrawnAt == null).ToListAsync(cancellation);
        var says = new List<string>();
        foreach (var assessment in started)
        {
            if (assessment.ApprovedAt is not null)
            {
                says.Add($"The {assessment.Title} is finished and stays.");
            }
            else if (await IsWrittenInAsync(hand, assessment, cancellation))
            {
                says.Add($"The {assessment.Title} stays: somebody has written in it. Its manager decides what becomes of it.");
            }
            else
            {
                (assessment.WithdrawnAt, assessment.WithdrawnByName, assessment.WithdrawnBecause) = (hand.Now, hand.Actor.Name, because);
                assessment.Version++;
                var children = await hand.Db.Set<AssessmentChild>().Where(c => c.AssessmentId == assessment.Id).Select(c => c.PersonId).ToListAsync(cancellation);
                hand.Happened(Withdrawn, new(assessment.Title, because), children, subject: ("assessment", assessment.Id.Value));
                says.Add($"The {assessment.Title} is withdrawn: nothing was written in it.");
            }
        }

        return says;
    }

    // What somebody typed and did not save yet counts: it would be lost to them.
    private static async Task<bool> IsWrittenInAsync(WorkInHand hand, Assessment assessment, CancellationToken cancellation)
    {
        var (db, id, drafts) = (hand.Db, assessment.Id, SectionDraft.Key(assessment.Id, ""));
        return assessment.SubmittedAt is not null
            || await db.Set<AssessmentSection>().AnyAsync(s => s.AssessmentId == id && s.SavedAt != null, cancellation)
            || await db.Set<OpenedPart>().AnyAsync(o => o.AssessmentId == id, cancellation)
            || await db.Set<MoreTime>().AnyAsync(m => m.AssessmentId == id, cancellation)
            || await db.Set<Draft>().AnyAsync(d => d.AgencyId == hand.Agency && d.Key.StartsWith(drafts), cancellation);
    }
}
