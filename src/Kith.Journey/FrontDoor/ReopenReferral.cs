using Kith.Journey.Assessment.Contracts;
using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Team.Allocation;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.FrontDoor;

/// <summary>What history keeps of a reopening.</summary>
public sealed record ReferralReopened(string Reference, string By, string Why)
{
    /// <summary>What became of what the decision had set going.</summary>
    public IReadOnlyList<string> Effects { get; init; } = [];
}

/// <summary>A decision is opened again with a reason. The old one stays as it was made; what it set going is withdrawn where nobody has begun it, and said to stay where somebody has.</summary>
public sealed class ReopenReferral(WorkReferral referrals)
{
    /// <summary>Needs a reason.</summary>
    public static readonly ActionInfo Action = new("front-door.reopen", "front-door.decide", "Opened a decided referral again", NeedsWhy: true);

    /// <summary>Opened again.</summary>
    public static readonly EventKind<ReferralReopened> Reopened = new(
        "front-door.reopened", Significance.Significant, p => $"{p.By} opened the decision on {p.Reference} again: {p.Why}{string.Concat(p.Effects.Select(e => " " + e))}", _ => "We are looking at our decision again");

    /// <summary>There is nothing to open.</summary>
    public static readonly Refusal NotDecided = new("front-door.not-decided", "This referral is not decided yet");

    /// <summary>Opens it.</summary>
    public Task<Outcome<Nothing>> ReopenAsync(ReferralId id, int version, string? why, CancellationToken cancellation) =>
        referrals.DoAsync<Nothing>(Action, id, version, why, async (hand, referral, children) =>
        {
            if (referral.DecidedAt is null)
            {
                return NotDecided;
            }

            var decision = await hand.Db.Set<ReferralDecision>().SingleAsync(d => d.AgencyId == hand.Agency && d.ReferralId == id && d.ReopenedAt == null, cancellation);
            var because = $"The decision on {referral.Reference} was opened again: {why!.Trim()}";
            var decidedAt = referral.DecidedAt.Value;
            List<string> effects =
            [
                .. await WithdrawNeed.BegunAtAsync(hand, referral.FamilyId, decidedAt, because, cancellation),
                .. await WithdrawAssessment.StartedAtAsync(hand, id.Value, decidedAt, because, cancellation),
            ];
            (decision.ReopenedAt, decision.ReopenedByName, decision.ReopenedWhy) = (hand.Now, hand.Actor.Name, why!.Trim());
            decision.ReopenedEffect = effects.Count == 0 ? null : string.Join(' ', effects);
            (referral.DecidedAt, referral.Decision, referral.ReasonForReferrer, referral.ReferrerToldAt) = (null, null, null, null);
            (referral.CheckingSince, referral.TakenBy, referral.TakenByName) = (hand.Now, hand.Actor.User, hand.Actor.Name);
            foreach (var child in await hand.Db.Set<ReferralChild>().Where(c => c.ReferralId == id).ToListAsync(cancellation))
            {
                child.Decision = null;
            }

            hand.Happened(Reopened, new(referral.Reference, hand.Actor.Name, why!.Trim()) { Effects = effects }, children, subject: ("decision", decision.Id.Value));
            return Nothing.Value;
        }, cancellation);
}
