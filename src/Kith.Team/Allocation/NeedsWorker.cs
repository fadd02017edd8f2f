using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Families;
using Kith.Record.People;
using Microsoft.EntityFrameworkCore;

namespace Kith.Team.Allocation;

/// <summary>What history keeps when a family begins to wait for a worker.</summary>
public sealed record WorkerNeeded(string Team, string Because, string RiskLevel, int Children);

/// <summary>
/// Puts a family before a team that is to give it a worker, inside the action that decided so. The team can see the family from then on.
/// A family that already waits for the same team waits once: its children are added to that wait.
/// </summary>
public static class NeedsWorker
{
    /// <summary>A worker is needed.</summary>
    public static readonly EventKind<WorkerNeeded> Needed = new(
        "allocation.worker-needed", Significance.Significant, p => $"Needs a worker from {p.Team}: {p.Because}", _ => "You need a worker. We are finding one for you.");

    /// <summary>Records the need. Returns its id.</summary>
    /// <param name="because">What the decision asked for, in words.</param>
    /// <param name="riskLevel">Code of the pack's list risk-level.</param>
    public static async Task<WorkerNeedId> RecordAsync(
        WorkInHand hand, FamilyId family, IReadOnlyCollection<PersonId> children, TeamId team, string because, string riskLevel, CancellationToken cancellation)
    {
        if (children.Count == 0)
        {
            throw new ArgumentException("A worker is needed for at least one child.", nameof(children));
        }

        await hand.FlushAsync(cancellation);
        var name = await hand.Db.Set<Record.Users.Team>().Where(t => t.Id == team && t.AgencyId == hand.Agency).Select(t => t.Name).SingleAsync(cancellation);
        var waiting = await hand.Db.Set<WorkerNeed>()
            .FirstOrDefaultAsync(n => n.AgencyId == hand.Agency && n.FamilyId == family && n.TeamId == team && n.EndedAt == null, cancellation);
        var need = waiting ?? hand.Add(new WorkerNeed
        {
            Id = hand.NewId<WorkerNeedId>(), AgencyId = hand.Agency, FamilyId = family, TeamId = team, Because = because, RiskLevel = riskLevel, Since = hand.Now,
        });
        var already = waiting is null ? [] : await hand.Db.Set<ChildInNeedOfWorker>().Where(c => c.NeedId == need.Id).Select(c => c.PersonId).ToListAsync(cancellation);
        var added = children.Distinct().Except(already).ToList();
        foreach (var child in added)
        {
            hand.Add(new ChildInNeedOfWorker { NeedId = need.Id, PersonId = child, AgencyId = hand.Agency });
        }

        await ShowToTeamAsync(hand, family, children, team, cancellation);
        hand.Happened(Needed, new(name, because, riskLevel, children.Count), children, subject: ("worker-need", need.Id.Value));
        return need.Id;
    }

    private static async Task ShowToTeamAsync(WorkInHand hand, FamilyId family, IReadOnlyCollection<PersonId> children, TeamId team, CancellationToken cancellation)
    {
        var everyone = (await hand.Db.Set<FamilyMember>().Where(m => m.AgencyId == hand.Agency && m.FamilyId == family && m.To == null)
            .Select(m => m.PersonId).ToListAsync(cancellation)).Union(children).ToList();
        var seen = await hand.Db.Set<PersonReach>()
            .Where(r => r.AgencyId == hand.Agency && everyone.Contains(r.PersonId) && r.TeamId == team && r.Because == ReachBecause.Allocation && r.To == null)
            .Select(r => r.PersonId).ToListAsync(cancellation);
        await GiveReach.ToTeamAsync(hand, everyone.Except(seen), team, ReachBecause.Allocation, cancellation);
    }
}
