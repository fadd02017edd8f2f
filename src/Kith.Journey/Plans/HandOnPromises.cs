using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Team.Allocation;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Plans;

/// <summary>What history keeps of promises that went to another worker.</summary>
public sealed record PromisesHandedOn(int Count, string From, string To);

/// <summary>On a change of worker the open promises of the last worker become the next one's. Nothing that was promised is lost.</summary>
public sealed class HandOnPromises : IGoesOnWithWorker
{
    /// <summary>Promises went to another worker.</summary>
    public static readonly EventKind<PromisesHandedOn> HandedOn = new(
        "plans.promises-handed-on", Significance.Routine,
        p => $"{p.Count} open promises of {p.From} went to {p.To}",
        p => $"{p.To} will now keep what {p.From} promised");

    /// <inheritdoc/>
    public async Task HandOnAsync(
        WorkInHand hand, IReadOnlyCollection<PersonId> children, UserId from, UserId to, string toName, CancellationToken cancellation)
    {
        var open = await hand.Db.Set<Promise>().Where(p => p.AgencyId == hand.Agency && p.WhoUserId == from
            && p.KeptAt == null && p.NotKeptAt == null && p.ReplacedAt == null && p.Children.Any(c => children.Contains(c.PersonId))).ToListAsync(cancellation);
        foreach (var promise in open)
        {
            hand.Add(new PromiseNote
            {
                Id = hand.NewId<PromiseNoteId>(), AgencyId = hand.Agency, PromiseId = promise.Id, At = hand.Now, ByName = hand.Actor.Name,
                Text = $"Handed on from {promise.WhoName} to {toName}",
            });
        }

        if (open.Count > 0)
        {
            hand.Happened(HandedOn, new(open.Count, open[0].WhoName, toName), children);
        }

        foreach (var promise in open)
        {
            (promise.WhoUserId, promise.WhoName) = (to, toName);
            promise.Version++;
        }

        var plans = await hand.Db.Set<Plan>().Where(p => p.AgencyId == hand.Agency && p.LeadId == from && p.ClosedAt == null
            && p.Children.Any(c => children.Contains(c.PersonId))).ToListAsync(cancellation);
        foreach (var plan in plans)
        {
            plan.LeadId = to;
            plan.Version++;
        }
    }
}
