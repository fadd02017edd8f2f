using Kith.Kernel;
using Kith.Platform.Work;
using Kith.Record.Families;
using Kith.Record.People;
using Kith.Record.Practice;
using Kith.Record.Practice.Clocks;
using Microsoft.EntityFrameworkCore;

namespace Kith.Team.Allocation;

/// <summary>A worker who had children until now.</summary>
public sealed record EndedAllocation(AllocationId Allocation, UserId Worker, TeamId Team);

/// <summary>Ends who works with children, inside another action: a new worker is chosen, or the work with the family ends.</summary>
public static class AllocationEnds
{
    /// <summary>
    /// Ends the allocations of these children now. Old workers lose their own sight of the family when the handover note must be finished, or at
    /// once where the pack says so. A team that has no child of the family any more loses its sight too.
    /// </summary>
    /// <param name="reason">Code of the pack's list allocation-end-reason.</param>
    /// <param name="staysWith">The team that goes on working with the family, if any.</param>
    public static async Task<IReadOnlyList<EndedAllocation>> EndAsync(
        WorkInHand hand, PracticePack pack, FamilyId family, IReadOnlyCollection<PersonId> children, string reason, TeamId? staysWith, CancellationToken cancellation)
    {
        // A child who was referred again may have been allocated under the family of an earlier referral: that ends too, or the child would have two workers.
        var mine = hand.Db.Set<Allocation>().Where(a => a.AgencyId == hand.Agency && a.To == null
            && (a.FamilyId == family || hand.Db.Set<AllocatedChild>().Any(c => c.AllocationId == a.Id && c.To == null && children.Contains(c.PersonId))));
        var open = await mine.ToListAsync(cancellation);
        var held = await hand.Db.Set<AllocatedChild>().Where(c => c.AgencyId == hand.Agency && c.To == null && mine.Any(a => a.Id == c.AllocationId)).ToListAsync(cancellation);
        var ending = held.Where(c => children.Contains(c.PersonId)).ToList();
        ending.ForEach(c => c.To = hand.Now);
        var touched = open.Where(a => ending.Any(c => c.AllocationId == a.Id)).ToList();
        foreach (var allocation in touched.Where(a => held.Where(c => c.AllocationId == a.Id).All(c => c.To is not null)))
        {
            allocation.To = hand.Now;
            allocation.EndReason = reason;
        }

        await EndSightAsync(hand, pack, family, open, reason, staysWith, cancellation);
        return touched.Select(a => new EndedAllocation(a.Id, a.WorkerId, a.TeamId)).ToList();
    }

    private static async Task EndSightAsync(
        WorkInHand hand, PracticePack pack, FamilyId family, List<Allocation> allocations, string reason, TeamId? staysWith, CancellationToken cancellation)
    {
        var ended = allocations.Where(a => a.To is not null).ToList();
        if (ended.Count == 0)
        {
            return;
        }

        var everyone = await hand.Db.Set<FamilyMember>().Where(m => m.AgencyId == hand.Agency && m.FamilyId == family).Select(m => m.PersonId).ToListAsync(cancellation);
        var at = pack.Handover.EndsAtOnce.Contains(reason) ? hand.Now : ClockFace.Due(pack.Clocks.On("outgoing-worker", London.DateOf(hand.Now)), pack.Calendar, hand.Now);
        var stillOpen = allocations.Where(a => a.To is null).ToList();
        foreach (var worker in ended.Select(a => a.WorkerId).Distinct().Except(stillOpen.Select(a => a.WorkerId)))
        {
            await GiveReach.EndForUserAsync(hand, everyone, worker, ReachBecause.Allocation, at, cancellation);
        }

        foreach (var team in ended.Select(a => a.TeamId).Distinct().Except(stillOpen.Select(a => a.TeamId)).Where(t => t != staysWith))
        {
            await GiveReach.EndForTeamAsync(hand, everyone, team, ReachBecause.Allocation, cancellation);
        }
    }
}
