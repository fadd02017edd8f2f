using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.People.Search;

/// <summary>
/// Walks the keys of the first test in their order and stops as soon as enough people were met who answer to all the others and are within reach. One
/// statement: however many bear a name, only as many keys are looked at as are needed.
/// </summary>
internal sealed class WalkKeys(KithDb db, PeopleInReach reach, Actor actor)
{
    // Somebody may be met under several keys: Kelly, and Kelly-Ann.
    private const int KeysEach = 2;

    /// <summary>At most so many people, by key.</summary>
    public async Task<List<Person>> TakeAsync(IReadOnlyList<KeyTest> tests, int most, CancellationToken cancellation)
    {
        var agency = actor.Agency;
        var (keys, people) = (db.Set<PersonKey>().Where(k => k.AgencyId == agency), reach.Of(actor));
        var walked = Walked(tests[0], keys).Where(k => people.Any(p => p.Id == k.PersonId));
        foreach (var answering in tests.Skip(1).Select(t => t.Of(keys))) walked = walked.Where(k => answering.Any(o => o.PersonId == k.PersonId));
        var met = await walked.OrderBy(k => k.Key).ThenBy(k => k.PersonId).Take(most * KeysEach)
            .Join(db.Set<Person>().AsNoTracking(), k => k.PersonId, p => p.Id, (k, p) => new { k.Key, Person = p }).ToListAsync(cancellation);
        return met.OrderBy(m => m.Key, StringComparer.Ordinal).ThenBy(m => m.Person.FamilyName, StringComparer.Ordinal).ThenBy(m => m.Person.GivenName, StringComparer.Ordinal)
            .ThenBy(m => m.Person.BornOn).ThenBy(m => m.Person.Id.Value).DistinctBy(m => m.Person.Id).Take(most).Select(m => m.Person).ToList();
    }

    private IQueryable<Walked> Walked(KeyTest test, IQueryable<PersonKey> keys)
    {
        if (!FileUnderReach.Shared.Contains(test.Kind) || PeopleInReach.ReachedBy(actor) is not { } reachedBy) return test.Of(keys).Select(k => new Walked { Key = k.Key, PersonId = k.PersonId });
        var agency = actor.Agency;
        // The same person may be filed under the team and the worker.
        return test.Of(db.Set<ReachKey>().Where(k => k.AgencyId == agency && EF.Parameter(reachedBy).Contains(k.ReachedBy))).Select(k => new Walked { Key = k.Key, PersonId = k.PersonId }).Distinct();
    }
}

/// <summary>A key on the way, and whose it is.</summary>
internal sealed record Walked
{
    public required string Key { get; init; }
    public PersonId PersonId { get; init; }
}
