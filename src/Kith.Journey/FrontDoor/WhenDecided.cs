using Kith.Journey.Decisions;
using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Platform.Work;

namespace Kith.Journey.FrontDoor;

/// <summary>What was decided for one child, and the team that takes it on; no team when nothing follows.</summary>
public sealed record ChildRoute(PersonId Child, string Decision, TeamId? Team);

/// <summary>A referral that was just decided.</summary>
public sealed record DecidedReferral(ReferralId Referral, string Reference, FamilyId Family, DecisionId Decision, IReadOnlyList<ChildRoute> Children);

/// <summary>
/// A room that does something when a referral is decided, in the same action: it is done with the decision or not at all. Register an
/// implementation and it is called; several may be.
/// </summary>
public interface IWhenDecided
{
    /// <summary>The referral is decided; the decision is in the hand already.</summary>
    Task DecidedAsync(WorkInHand hand, DecidedReferral decided, CancellationToken cancellation);
}
