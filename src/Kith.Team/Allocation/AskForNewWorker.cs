using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Platform.Work;
using Kith.Record.Practice;
using Microsoft.EntityFrameworkCore;

namespace Kith.Team.Allocation;

/// <summary>Says that the children a worker has need another one: the worker leaves, is away, has too much, or the family asked.</summary>
public sealed class AskForNewWorker(Work work, KithDb db, PracticePacks practice)
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("allocation.ask-for-new-worker", "allocation.decide", "Asked for a new worker", NeedsWhy: true);

    /// <summary>Puts the children of an allocation before a team. Until somebody is chosen the worker stays theirs.</summary>
    public async Task<Outcome<WorkerNeedId>> DoAsync(AllocationId allocation, TeamId team, string? riskLevel, string? why, CancellationToken cancellation)
    {
        var children = await db.Set<AllocatedChild>().Where(c => c.AllocationId == allocation && c.To == null).Select(c => c.PersonId).ToListAsync(cancellation);
        return children.Count == 0 ? new Outcome<WorkerNeedId>.NotFound()
            : await work.DoAsync<WorkerNeedId>(Action, About.These(children), why, async hand =>
            {
                var current = await hand.Db.Set<Allocation>().FirstOrDefaultAsync(a => a.Id == allocation && a.AgencyId == hand.Agency, cancellation);
                if (current is null || !await hand.Db.Set<Record.Users.Team>().AnyAsync(t => t.Id == team && t.AgencyId == hand.Agency, cancellation)) return new Outcome<WorkerNeedId>.NotFound();
                if (!await AllocateWorker.MayDecideAsync(hand, current.TeamId, cancellation)) return new Outcome<WorkerNeedId>.NotAllowed(Action.Permission);
                if (riskLevel is null || !practice[hand.Actor.Place].Codes["risk-level"].Codes.ContainsKey(riskLevel)) return Outcome.Invalid<WorkerNeedId>("RiskLevel", "Choose the risk level");
                return await NeedsWorker.RecordAsync(hand, current.FamilyId, children, team, why!.Trim(), riskLevel, cancellation);
            }, cancellation);
    }
}
