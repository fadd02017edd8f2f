using Kith.Kernel;
using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Kith.Team.Allocation;

/// <summary>A wait without names: for counts by team and days waiting.</summary>
public sealed record UnallocatedWait(WorkerNeedId Need, TeamId Team, int Children, DateTime Since, bool OnWaitingList, string RiskLevel, DateOnly? ReviewOn);

/// <summary>Answers how many children have no worker, for measures and returns. Read-only, one statement, no names.</summary>
public sealed class UnallocatedChildren(KithDb db)
{
    /// <summary>Every open wait of the agency. Children who wait for a change of worker still have one, and are not counted.</summary>
    public async Task<IReadOnlyList<UnallocatedWait>> OfAsync(AgencyId agency, CancellationToken cancellation) =>
        (await db.Set<WorkerNeed>().AsNoTracking().Where(n => n.AgencyId == agency && n.EndedAt == null)
            .Select(n => new UnallocatedWait(
                n.Id, n.TeamId,
                db.Set<ChildInNeedOfWorker>().Count(c => c.NeedId == n.Id && !db.Set<AllocatedChild>().Any(a => a.AgencyId == agency && a.PersonId == c.PersonId && a.To == null)),
                n.Since, n.ListedAt != null, n.RiskLevel, n.ReviewOn))
            .ToListAsync(cancellation)).Where(w => w.Children > 0).ToList();
}
