using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Families;
using Kith.Record.People;
using Kith.Record.Users;
using Microsoft.EntityFrameworkCore;

namespace Kith.Team.Allocation;

/// <summary>What history keeps when a worker is needed no more.</summary>
public sealed record WorkerNotNeeded(string Team, string Because);

/// <summary>Takes back the need for a worker that a decision began, inside the action that opens the decision again. A worker who was named stays until somebody ends that.</summary>
public static class WithdrawNeed
{
    /// <summary>No worker is needed for now.</summary>
    public static readonly EventKind<WorkerNotNeeded> Withdrawn = new(
        "allocation.need-withdrawn", Significance.Significant, p => $"No worker is needed from {p.Team} for now: {p.Because}", _ => "We are not looking for a worker for you just now");

    /// <summary>Withdraws what began at the moment of the decision; says in sentences what was withdrawn and what stays, and why.</summary>
    public static async Task<IReadOnlyList<string>> BegunAtAsync(WorkInHand hand, FamilyId family, DateTime decidedAt, string because, CancellationToken cancellation)
    {
        var needs = await hand.Db.Set<WorkerNeed>().Where(n => n.AgencyId == hand.Agency && n.FamilyId == family && (n.EndedAt == null || n.Since == decidedAt))
            .Join(hand.Db.Set<Record.Users.Team>(), n => n.TeamId, t => t.Id, (need, team) => new { need, team.Name }).ToListAsync(cancellation);
        var says = new List<string>();
        foreach (var (need, team) in needs.Select(n => (n.need, n.Name)))
        {
            if (need.MetBy is not null)
            {
                says.Add($"{team} has named a worker already. The worker stays until the team ends it.");
            }
            else if (need.EndedAt is null && need.Since != decidedAt)
            {
                says.Add($"The family waited for {team} before this decision, and still does.");
            }
            else if (need.EndedAt is null)
            {
                await EndAsync(hand, need, team, because, cancellation);
                says.Add($"The need for a worker from {team} is withdrawn.");
            }
        }

        return says;
    }

    private static async Task EndAsync(WorkInHand hand, WorkerNeed need, string team, string because, CancellationToken cancellation)
    {
        need.EndedAt = hand.Now;
        need.Version++;
        var children = await hand.Db.Set<ChildInNeedOfWorker>().Where(c => c.NeedId == need.Id).Select(c => c.PersonId).ToListAsync(cancellation);
        var works = await hand.Db.Set<Allocation>().AnyAsync(a => a.AgencyId == hand.Agency && a.FamilyId == need.FamilyId && a.TeamId == need.TeamId && a.To == null, cancellation);
        if (!works)
        {
            var everyone = await hand.Db.Set<FamilyMember>().Where(m => m.AgencyId == hand.Agency && m.FamilyId == need.FamilyId).Select(m => m.PersonId).ToListAsync(cancellation);
            await GiveReach.EndForTeamAsync(hand, everyone.Union(children).ToList(), need.TeamId, ReachBecause.Allocation, cancellation);
        }

        hand.Happened(Withdrawn, new(team, because), children, subject: ("worker-need", need.Id.Value));
    }
}
