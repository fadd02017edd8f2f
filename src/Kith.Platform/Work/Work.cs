using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.History;
using Microsoft.EntityFrameworkCore;

namespace Kith.Platform.Work;

/// <summary>
/// The one way to change anything: permission, reason, reach, transaction, run, history, save, commit. A handler that ends in anything
/// but Done leaves no trace; one that is Done is committed with its history before the caller hears of it.
/// </summary>
public sealed class Work(KithDb db, CurrentActor current, IReach reach, ReadLog reads, TimeProvider clock)
{
    /// <summary>Does one action.</summary>
    /// <param name="action">What is done.</param>
    /// <param name="about">Whom it is about: each must be in the actor's reach.</param>
    /// <param name="why">The reason, where the action asks for one.</param>
    /// <param name="run">The work itself.</param>
    public async Task<Outcome<T>> DoAsync<T>(
        ActionInfo action, About about, string? why, Func<WorkInHand, Task<Outcome<T>>> run, CancellationToken cancellation = default)
    {
        var actor = current.Value;
        if (!actor.May(action.Permission))
        {
            return new Outcome<T>.NotAllowed(action.Permission);
        }

        if (action.NeedsWhy && string.IsNullOrWhiteSpace(why))
        {
            return Outcome.Invalid<T>("why", "Enter the reason");
        }

        if (!await MayReachAsync(actor, action, about, cancellation))
        {
            return new Outcome<T>.NotFound();
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var hand = new WorkInHand(db, actor, clock);
        try
        {
            // A run may send what is pending to the database, so it can meet the other writer too.
            var outcome = await run(hand);
            if (outcome is not Outcome<T>.Done)
            {
                await transaction.RollbackAsync(CancellationToken.None);
                db.ChangeTracker.Clear();
                return outcome;
            }

            await WriteHistoryAsync(hand, action, why, cancellation);
            await transaction.CommitAsync(cancellation);
            return outcome;
        }
        catch (DbUpdateConcurrencyException conflict)
        {
            await transaction.RollbackAsync(CancellationToken.None);
            db.ChangeTracker.Clear();
            return new Outcome<T>.Conflict(await TheirVersionAsync(conflict, cancellation));
        }
    }

    private async Task<bool> MayReachAsync(Actor actor, ActionInfo action, About about, CancellationToken cancellation)
    {
        if (about.People.Count == 0)
        {
            return true;
        }

        var sights = await reach.OfAsync(actor, about.People, cancellation);
        var refused = about.People.Where(p => !sights[p].MayOpen()).ToList();
        if (refused.Count > 0)
        {
            await reads.WriteAsync(action.Code, refused.Select(p => ((PersonId?)p, sights[p])), cancellation);
        }

        return refused.Count == 0;
    }

    // The head row is updated first, so that two writers of one agency queue here and the chain has no forks.
    private async Task WriteHistoryAsync(WorkInHand hand, ActionInfo action, string? why, CancellationToken cancellation)
    {
        await db.SaveAsync(cancellation);
        if (await TakeNextAsync(hand.Agency, cancellation) == 0)
        {
            // The first action of an agency. Two may be first at once: the second waits here and then finds the row.
            var (agency, start) = (hand.Agency.Value, Chain.Start);
            await db.Database.ExecuteSqlAsync(
                $"insert into platform_history_head (agency_id, seq, hash) values ({agency}, 0, {start}) on conflict do nothing", cancellation);
            await TakeNextAsync(hand.Agency, cancellation);
        }

        db.ChangeTracker.Clear();
        var head = await db.Set<HistoryHead>().SingleAsync(h => h.AgencyId == hand.Agency, cancellation);
        var written = new HistoryAction
        {
            AgencyId = hand.Agency, Seq = head.Seq, At = hand.Now, ActorId = hand.Actor.User, ActorName = hand.Actor.Name,
            ActorRole = hand.Actor.Role, Code = action.Code, Why = string.IsNullOrWhiteSpace(why) ? null : why.Trim(),
            PreviousHash = head.Hash, Hash = [], Events = hand.Events(head.Seq),
        };
        written.Hash = Chain.HashOf(written);
        head.Hash = written.Hash;
        db.Add(written);
        await db.SaveAsync(cancellation);
        db.ChangeTracker.Clear();
    }

    private Task<int> TakeNextAsync(AgencyId agency, CancellationToken cancellation) =>
        db.Set<HistoryHead>().Where(h => h.AgencyId == agency).ExecuteUpdateAsync(set => set.SetProperty(h => h.Seq, h => h.Seq + 1), cancellation);

    private static async Task<int> TheirVersionAsync(DbUpdateConcurrencyException conflict, CancellationToken cancellation)
    {
        var entry = conflict.Entries.FirstOrDefault(e => e.Metadata.FindProperty("Version") is not null);
        var theirs = entry is null ? null : await entry.GetDatabaseValuesAsync(cancellation);
        return theirs?["Version"] as int? ?? 0;
    }
}
