using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;

namespace Kith.Journey.FrontDoor.Referrals;

/// <summary>What the referrer is told at once.</summary>
public sealed record ReceivedReferral(ReferralId Id, string Reference, DateTime ReceivedAt);

/// <summary>What history keeps of a referral that came in.</summary>
public sealed record ReferralReceived(string Reference, string Source, int Children, int Level, string LevelName);

/// <summary>A referral or a family's own request comes in: people, facts and paragraphs enter the record together, once.</summary>
public sealed class ReceiveReferral(Work work)
{
    /// <summary>Anyone may send; nobody is shown anything.</summary>
    public static readonly ActionInfo Action = new("front-door.receive-referral", Kith.Platform.Access.Permissions.SendReferral, "Received a referral");

    /// <summary>It arrived.</summary>
    public static readonly EventKind<ReferralReceived> Received = new(
        "front-door.referral-received", Significance.Key,
        p => $"Referral {p.Reference} received from {p.Source} about {(p.Children == 1 ? "one child" : $"{p.Children} children")}; guidance read as level {p.Level}, {p.LevelName}",
        p => $"{p.Source} asked us to help");

    /// <summary>Takes it in. The same draft sent twice is one referral and gives the same reference.</summary>
    /// <param name="draft">What was written; checked again here, whatever the pages checked.</param>
    /// <param name="trackingCode">The referrer's secret; only its hash is kept.</param>
    public Task<Outcome<ReceivedReferral>> ReceiveAsync(ReferralDraft draft, string trackingCode, CancellationToken cancellation) =>
        work.DoAsync<ReceivedReferral>(Action, About.Nobody, null, _ => throw new NotSupportedException($"{draft.Id} {trackingCode}"), cancellation);
}
