using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Record.People;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Plans;

/// <summary>When the plan of a child is checked, and the promises to the child that are due next.</summary>
internal sealed class PlanDates(OpenPlanOf plans, KithDb db) : INextDatesPart
{
    private const int Nearest = 10;

    private static readonly Prepared<Func<KithDb, AgencyId, IReadOnlyList<PersonId>, IAsyncEnumerable<Due>>> Open = new(() => EF.CompileAsyncQuery((KithDb db, AgencyId agency, IReadOnlyList<PersonId> ids) =>
        db.Set<PromiseChild>().AsNoTracking().Where(c => c.AgencyId == agency && ids.Contains(c.PersonId))
            .Join(db.Set<Promise>(), c => c.PromiseId, p => p.Id, (_, p) => p).Where(p => p.KeptAt == null && p.NotKeptAt == null && p.ReplacedAt == null)
            .OrderBy(p => p.ByWhen).Take(Nearest).Select(p => new Due(p.Id, p.What, p.WhoName, p.ByWhen))));

    private sealed record Due(PromiseId Id, string What, string WhoName, DateOnly ByWhen);

    public async Task<IReadOnlyList<NextDate>> OfAsync(ChildInView child, CancellationToken cancellation)
    {
        List<Due> promises = [];
        await db.AllAsync([stop => plans.FindAsync(child, stop), PromisesAsync], cancellation);
        var dates = promises.DistinctBy(p => p.Id).Select(p => new NextDate(p.ByWhen, $"Promised by {p.WhoName}: {p.What}", $"/promises/{p.Id.Value}")).ToList();
        if (await plans.FindAsync(child, cancellation) is { NextReviewOn: { } check } plan)
        {
            dates.Add(new(check, "Check the plan", $"/plans/{plan.Id.Value}/review"));
        }

        return dates;

        async Task PromisesAsync(CancellationToken stop) => promises = await db.ListAsync(Open.On(db)(db, child.Actor.Agency, child.Ids), stop);
    }
}
