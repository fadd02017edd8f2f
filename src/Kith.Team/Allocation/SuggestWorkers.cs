using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.Practice;
using Kith.Team.Workforce;
using Microsoft.EntityFrameworkCore;

namespace Kith.Team.Allocation;

/// <summary>Answers who could be allocated to a family and how heavy each worker's work is. A constant number of statements.</summary>
public sealed class SuggestWorkers(KithDb db, CurrentActor current, PracticePacks practice, TeamRoster roster, Caseloads caseloads, TimeProvider clock)
{
    /// <summary>Every worker of the team, the first suggested first, with load before and after.</summary>
    public async Task<IReadOnlyList<Suggestion>> ForAsync(WaitingFamily family, CancellationToken cancellation)
    {
        var actor = current.Value;
        var pack = practice[actor.Place];
        var workers = await roster.WorkersAsync(actor.Agency, actor.Place, [family.Team], cancellation);
        var children = await db.Set<ChildInNeedOfWorker>().AsNoTracking().Where(c => c.NeedId == family.Need).Select(c => c.PersonId).ToListAsync(cancellation);
        var caseload = await caseloads.ReadAsync(workers.Select(w => w.Id).ToList(), family.Team, family.Family, children, cancellation);
        var knew = (await db.Set<Allocation>().AsNoTracking().Where(a => a.AgencyId == actor.Agency && a.FamilyId == family.Family && a.To != null)
            .Select(a => new { a.WorkerId, a.To }).ToListAsync(cancellation)).ToLookup(a => a.WorkerId, a => London.DateOf(a.To!.Value));
        return Suggest.Order(
            workers.Select(w => new Candidate(w, [.. caseload.ByWorker[w.Id]], knew[w.Id].Any() ? knew[w.Id].Max() : null)).ToList(),
            caseload.Waiting, pack.Workload, pack.Codes["language"].Says, London.Today(clock));
    }

    /// <summary>How heavy the work of each worker of these teams is now.</summary>
    public async Task<IReadOnlyList<(Worker Worker, Load Load)>> LoadsAsync(IReadOnlyCollection<TeamId> teams, CancellationToken cancellation)
    {
        var actor = current.Value;
        var pack = practice[actor.Place];
        var workers = (await roster.WorkersAsync(actor.Agency, actor.Place, teams, cancellation)).DistinctBy(w => w.Id).ToList();
        var caseload = await caseloads.ReadAsync(workers.Select(w => w.Id).ToList(), null, null, [], cancellation);
        var today = London.Today(clock);
        return workers.Select(w => (w, Weigh.Of(w, [.. caseload.ByWorker[w.Id]], pack.Workload, pack.Codes["language"].Says, today))).ToList();
    }
}
