using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.History;
using Kith.Platform.Jobs;
using Kith.Platform.Messages;
using Kith.Platform.Work;
using Kith.Record.Users;
using Microsoft.EntityFrameworkCore;

namespace Kith.Team.Allocation;

/// <summary>What history keeps of a reminder.</summary>
public sealed record OwnerReminded(string Owner, DateOnly ReviewOn);

/// <summary>Each morning: reminds the owner of every wait whose day to look again is past, once a day until somebody looks.</summary>
public sealed class RemindOwners(Work work, KithDb db, CurrentActor current, TimeProvider clock) : IHouseJob
{
    /// <summary>The action, done by the house itself.</summary>
    public static readonly ActionInfo Action = new("allocation.remind-owner", "waiting-list.work", "Reminded the owner of a wait");

    /// <summary>An owner was reminded.</summary>
    public static readonly EventKind<OwnerReminded> Reminded = new(
        "allocation.owner-reminded", Significance.Housekeeping, p => $"{p.Owner} reminded: the day to look again was {PutOnWaitingList.Day(p.ReviewOn)}");

    /// <inheritdoc/>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var (agency, today) = (current.Value.Agency, London.Today(clock));
        var passed = await db.Set<WorkerNeed>().AsNoTracking()
            .Where(n => n.AgencyId == agency && n.EndedAt == null && n.OwnerId != null && n.ReviewOn < today && (n.RemindedOn == null || n.RemindedOn < today))
            .OrderBy(n => n.ReviewOn).ThenBy(n => n.Id).Select(n => n.Id).ToListAsync(cancellation);
        foreach (var need in passed)
        {
            await RemindAsync(need, today, cancellation);
        }
    }

    private Task RemindAsync(WorkerNeedId id, DateOnly today, CancellationToken cancellation) =>
        work.DoAsync<Nothing>(Action, About.Nobody, why: null, async hand =>
        {
            var need = await hand.Db.Set<WorkerNeed>().SingleAsync(n => n.Id == id, cancellation);
            if (need.EndedAt is not null || need.ReviewOn is not { } reviewOn || reviewOn >= today || need.RemindedOn >= today) return Nothing.Value;
            need.RemindedOn = today;
            var owner = await hand.Db.Set<User>().Where(u => u.Id == need.OwnerId).Select(u => u.Name).SingleAsync(cancellation);
            var children = await hand.Db.Set<ChildInNeedOfWorker>().Where(c => c.NeedId == id).Select(c => c.PersonId).ToListAsync(cancellation);
            Outbox.Post(hand, new OutgoingMessage(
                Channel.InApp, owner, owner, "Look again at a family that waits for a worker",
                $"The day to look again was {PutOnWaitingList.Day(reviewOn)}.\n\nOpen the family: /allocation/{id.Value}/review", children, need.OwnerId));
            hand.Happened(Reminded, new(owner, reviewOn), children, subject: ("worker-need", id.Value));
            return Nothing.Value;
        }, cancellation);
}
