using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Practice;
using Microsoft.EntityFrameworkCore;

namespace Kith.Team.Allocation;

/// <summary>A look at a waiting family.</summary>
public sealed record WaitReview(WorkerNeedId Need, string? RiskLevel, DateOnly? ReviewOn, string? Note, bool SpokeWithFamily, int Version);

/// <summary>What history keeps of it.</summary>
public sealed record WaitReviewed(string RiskBefore, string RiskAfter, DateOnly NextReviewOn, string Note, bool SpokeWithFamily);

/// <summary>Looks again at a family on the waiting list: the risk, the next day to look, what was found. Each look is kept.</summary>
public sealed class ReviewWait(Work work, KithDb db, PracticePacks practice)
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("allocation.review-wait", "waiting-list.work", "Looked again at a waiting family");

    /// <summary>A waiting family was looked at.</summary>
    public static readonly EventKind<WaitReviewed> Reviewed = new(
        "allocation.wait-reviewed", Significance.Routine,
        p => $"Still waiting for a worker, looked at again{(p.SpokeWithFamily ? ", the family was spoken with" : "")}: {(p.RiskBefore == p.RiskAfter ? p.RiskAfter : $"risk changed from {p.RiskBefore} to {p.RiskAfter}")}. {p.Note} Next look by {PutOnWaitingList.Day(p.NextReviewOn)}.",
        p => $"We looked again at how you are while you wait. Next time by {PutOnWaitingList.Day(p.NextReviewOn)}.");

    /// <summary>The family is not on the waiting list.</summary>
    public static readonly Refusal NotListed = new("allocation.not-listed", "This family is not on the waiting list");

    /// <summary>Records the look. Problems are by field name: RiskLevel, ReviewOn, Note.</summary>
    public async Task<Outcome<Nothing>> DoAsync(WaitReview review, CancellationToken cancellation)
    {
        var children = await db.Set<ChildInNeedOfWorker>().Where(c => c.NeedId == review.Need).Select(c => c.PersonId).ToListAsync(cancellation);
        return children.Count == 0 ? new Outcome<Nothing>.NotFound()
            : await work.DoAsync<Nothing>(Action, About.These(children), why: null, async hand =>
            {
                var need = await hand.Db.Set<WorkerNeed>().FirstOrDefaultAsync(n => n.Id == review.Need && n.AgencyId == hand.Agency, cancellation);
                if (need is null) return new Outcome<Nothing>.NotFound();
                if (need.EndedAt is not null || need.ListedAt is null) return NotListed;
                hand.Seen(need, review.Version);
                var pack = practice[hand.Actor.Place];
                if (Problems(review, pack, London.DateOf(hand.Now)) is { Count: > 0 } problems) return new Outcome<Nothing>.Invalid(problems);
                Keep(hand, need, review, pack, children);
                return Nothing.Value;
            }, cancellation);
    }

    private static void Keep(WorkInHand hand, WorkerNeed need, WaitReview review, PracticePack pack, List<PersonId> children)
    {
        var (before, after, note) = (need.RiskLevel, review.RiskLevel!, review.Note!.Trim());
        hand.Add(new WaitingReview
        {
            Id = hand.NewId<WaitingReviewId>(), AgencyId = hand.Agency, NeedId = need.Id, At = hand.Now, ByName = hand.Actor.Name,
            RiskBefore = before, RiskAfter = after, NextReviewOn = review.ReviewOn!.Value, Note = note, SpokeWithFamily = review.SpokeWithFamily,
        });
        (need.RiskLevel, need.ReviewOn, need.Version) = (after, review.ReviewOn, review.Version + 1);
        if (review.SpokeWithFamily) need.LastContactAt = hand.Now;
        var levels = pack.Codes["risk-level"];
        hand.Happened(Reviewed, new(levels.Says(before), levels.Says(after), review.ReviewOn.Value, note, review.SpokeWithFamily), children, subject: ("worker-need", need.Id.Value));
    }

    private static Dictionary<string, string> Problems(WaitReview review, PracticePack pack, DateOnly today)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        if (review.RiskLevel is not { } risk || !pack.Codes["risk-level"].Codes.ContainsKey(risk)) problems["RiskLevel"] = "Choose the risk level";
        if (PutOnWaitingList.ReviewProblem(pack, review.RiskLevel, review.ReviewOn, today) is { } wrong) problems["ReviewOn"] = wrong;
        if (string.IsNullOrWhiteSpace(review.Note)) problems["Note"] = "Write what you found";
        else if (review.Note.Length > 2000) problems["Note"] = "What you found must be 2,000 characters or less";
        return problems;
    }
}
