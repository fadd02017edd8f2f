using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;

namespace Kith.Journey.FrontDoor;

/// <summary>What history keeps of a take or a handing back.</summary>
public sealed record ReferralTaken(string Reference, string By);

/// <summary>A worker takes a referral to check it, or puts it back for somebody else.</summary>
public sealed class TakeReferral(WorkReferral referrals)
{
    /// <summary>Taking.</summary>
    public static readonly ActionInfo Action = new("front-door.take", "front-door.work", "Took a referral to check it");

    /// <summary>Putting back.</summary>
    public static readonly ActionInfo PutBackAction = new("front-door.put-back", "front-door.work", "Put a referral back");

    /// <summary>It is being checked.</summary>
    public static readonly EventKind<ReferralTaken> Taken = new(
        "front-door.taken", Significance.Routine, p => $"{p.By} began to check referral {p.Reference}", _ => "We began to look into it");

    /// <summary>It waits for somebody else.</summary>
    public static readonly EventKind<ReferralTaken> PutBack = new(
        "front-door.put-back", Significance.Housekeeping, p => $"{p.By} put referral {p.Reference} back");

    /// <summary>Decided referrals stay where they are.</summary>
    public static readonly Refusal Over = new("front-door.over", "This referral is decided. Open it again with a reason first");

    /// <summary>Takes it.</summary>
    public Task<Outcome<Nothing>> TakeAsync(ReferralId id, int version, CancellationToken cancellation) =>
        referrals.DoAsync<Nothing>(Action, id, version, null, (hand, referral, children) =>
        {
            if (referral.DecidedAt is not null)
            {
                return Task.FromResult<Outcome<Nothing>>(Over);
            }

            referral.CheckingSince ??= hand.Now;
            (referral.TakenBy, referral.TakenByName) = (hand.Actor.User, hand.Actor.Name);
            hand.Happened(Taken, new(referral.Reference, hand.Actor.Name), children, subject: ("referral", id.Value));
            return Task.FromResult<Outcome<Nothing>>(Nothing.Value);
        }, cancellation);

    /// <summary>Puts it back: nobody is checking it.</summary>
    public Task<Outcome<Nothing>> PutBackAsync(ReferralId id, int version, CancellationToken cancellation) =>
        referrals.DoAsync<Nothing>(PutBackAction, id, version, null, (hand, referral, children) =>
        {
            if (referral.DecidedAt is not null)
            {
                return Task.FromResult<Outcome<Nothing>>(Over);
            }

            (referral.CheckingSince, referral.TakenBy, referral.TakenByName) = (null, null, null);
            hand.Happened(PutBack, new(referral.Reference, hand.Actor.Name), children, subject: ("referral", id.Value));
            return Task.FromResult<Outcome<Nothing>>(Nothing.Value);
        }, cancellation);
}
