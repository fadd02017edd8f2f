using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Record.People;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Plans;

/// <summary>The plan of a child that is not ended: its kind says how often the child is visited.</summary>
public sealed record OpenPlan(PlanId Id, string Kind, DateTime StartedAt, DateTime? AgreedAt, DateOnly? NextReviewOn);

/// <summary>Reads the open plan of a child. Several parts of one page ask the same, so the answer is kept for the request.</summary>
public sealed class OpenPlanOf(KithDb db)
{
    private static readonly Prepared<Func<KithDb, AgencyId, IReadOnlyList<PersonId>, IAsyncEnumerable<OpenPlan>>> Open = new(() => EF.CompileAsyncQuery(
        (KithDb db, AgencyId agency, IReadOnlyList<PersonId> ids) => db.Set<PlanChild>().AsNoTracking().Where(c => c.AgencyId == agency && ids.Contains(c.PersonId))
            .Join(db.Set<Plan>(), c => c.PlanId, p => p.Id, (_, p) => p).Where(p => p.ClosedAt == null).OrderByDescending(p => p.StartedAt)
            .Select(p => new OpenPlan(p.Id, p.Kind, p.StartedAt, p.AgreedAt, p.NextReviewOn)).Take(1)));

    private readonly Once<PersonId, OpenPlan?> kept = new();

    /// <summary>The plan, or null. One statement, the first time.</summary>
    public Task<OpenPlan?> FindAsync(ChildInView child, CancellationToken cancellation) =>
        kept.AskAsync(child.Id, async () => (await db.ListAsync(Open.On(db)(db, child.Actor.Agency, child.Ids), cancellation)).FirstOrDefault());
}
