using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Record.People;
using Kith.Record.Users;
using Microsoft.EntityFrameworkCore;

namespace Kith.Team.Allocation;

/// <summary>Who is allocated to a child. <paramref name="HowManieth"/> counts the child's workers: 3 is the third this child has had.</summary>
public sealed record AllocatedWorker(PersonId Child, AllocationId Allocation, FamilyId Family, UserId Worker, string Name, string? Phone, TeamId Team, DateTime From, int HowManieth);

/// <summary>Answers who is allocated to whom now. One or two statements a question, however many people are asked about.</summary>
public sealed class WorkerOf(KithDb db)
{
    private readonly Once<PersonId, AllocatedWorker?> kept = new();

    /// <summary>The worker of the child whose record is open; the latest, where joined records have several. Two parts of one page ask the same, so the answer is kept for the request.</summary>
    public Task<AllocatedWorker?> InViewAsync(ChildInView child, CancellationToken cancellation) =>
        kept.AskAsync(child.Id, async () => (await db.ListAsync(OfPeople.On(db)(db, child.Actor.Agency, child.Ids), cancellation)).MaxBy(w => w.From));

    /// <summary>The workers of a family's children now; brothers and sisters may have different ones.</summary>
    public Task<IReadOnlyList<AllocatedWorker>> FamilyAsync(AgencyId agency, FamilyId family, CancellationToken cancellation) =>
        AmongAsync(agency, db.Set<Allocation>().Where(a => a.FamilyId == family), cancellation);

    /// <summary>The children a user is allocated to.</summary>
    public Task<IReadOnlyList<AllocatedWorker>> ChildrenOfAsync(AgencyId agency, UserId user, CancellationToken cancellation) =>
        AmongAsync(agency, db.Set<Allocation>().Where(a => a.WorkerId == user), cancellation);

    /// <summary>The worker of each of these children; a child without one is not in the answer.</summary>
    public async Task<IReadOnlyDictionary<PersonId, AllocatedWorker>> PeopleAsync(AgencyId agency, IReadOnlyCollection<PersonId> children, CancellationToken cancellation) =>
        (await OfPeople.On(db)(db, agency, children).ToListAsync(cancellation)).ToDictionary(w => w.Child);

    // A child has one open allocation at most.
    private async Task<IReadOnlyList<AllocatedWorker>> AmongAsync(AgencyId agency, IQueryable<Allocation> allocations, CancellationToken cancellation)
    {
        var children = await db.Set<AllocatedChild>()
            .Where(c => c.AgencyId == agency && c.To == null && allocations.Any(a => a.Id == c.AllocationId)).Select(c => c.PersonId).ToListAsync(cancellation);
        return await OfPeople.On(db)(db, agency, children).ToListAsync(cancellation);
    }

    private static readonly Prepared<Func<KithDb, AgencyId, IReadOnlyCollection<PersonId>, IAsyncEnumerable<AllocatedWorker>>> OfPeople = new(() => EF.CompileAsyncQuery(
        (KithDb db, AgencyId agency, IReadOnlyCollection<PersonId> children) =>
            from child in db.Set<AllocatedChild>().AsNoTracking()
            where child.AgencyId == agency && child.To == null && children.Contains(child.PersonId)
            join allocation in db.Set<Allocation>() on child.AllocationId equals allocation.Id
            join worker in db.Set<User>() on allocation.WorkerId equals worker.Id
            orderby child.From, child.PersonId
            select new AllocatedWorker(
                child.PersonId, allocation.Id, allocation.FamilyId, worker.Id, worker.Name, worker.Phone, allocation.TeamId, child.From,
                (from had in db.Set<AllocatedChild>()
                 join held in db.Set<Allocation>() on had.AllocationId equals held.Id
                 where had.AgencyId == agency && had.PersonId == child.PersonId
                 select held.WorkerId).Distinct().Count())));
}
