using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.People.Search;

/// <summary>Somebody the walk met, with the key they were met under.</summary>
internal sealed record Met(string Key, Person Person);

/// <summary>
/// Walks the keys of the first test in their order and stops as soon as enough people were met who answer to all the others and are within reach. One
/// statement: however many bear a name, only as many keys are looked at as are needed.
/// </summary>
internal sealed class WalkKeys(KithDb db, PeopleInReach reach, Actor actor)
{
    // Somebody may be met under several keys: Kelly, and Kelly-Ann.
    private const int KeysEach = 2;

    /// <summary>At most so many people, by key. <paramref name="isBroad"/>: the first test alone leaves very many.</summary>
    public async Task<List<Met>> TakeAsync(IReadOnlyList<KeyTest> tests, bool isBroad, int most, CancellationToken cancellation)
    {
        var agency = actor.Agency;
        var (keys, people) = (db.Set<PersonKey>().Where(k => k.AgencyId == agency), reach.Of(actor));
        var walked = tests[0].Of(keys);
        // Few people within reach and many who bear the name: most of those passed by are not among the few, which is told without looking each of them up.
        if (isBroad && reach.Few(actor) is { } few) walked = walked.Where(k => few.Contains(k.PersonId));
        walked = walked.Where(k => people.Any(p => p.Id == k.PersonId));
        foreach (var answering in tests.Skip(1).Select(t => t.Of(keys))) walked = walked.Where(k => answering.Any(o => o.PersonId == k.PersonId));
        var met = await walked.OrderBy(k => k.Key).ThenBy(k => k.PersonId).Take(most * KeysEach)
            .Join(db.Set<Person>().AsNoTracking(), k => k.PersonId, p => p.Id, (k, p) => new { k.Key, Person = p }).ToListAsync(cancellation);
        return met.OrderBy(m => m.Key, StringComparer.Ordinal).ThenBy(m => m.Person.FamilyName, StringComparer.Ordinal).ThenBy(m => m.Person.GivenName, StringComparer.Ordinal)
            .ThenBy(m => m.Person.BornOn).ThenBy(m => m.Person.Id.Value).DistinctBy(m => m.Person.Id).Take(most).Select(m => new Met(m.Key, m.Person)).ToList();
    }
}
