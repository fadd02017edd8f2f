using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.People.Search;

/// <summary>
/// Walks the keys of the first test in their order and stops as soon as enough people were met who answer to all the others and are within reach. One
/// statement: however many bear a name, only as many keys are looked at as are needed.
/// </summary>
internal sealed class WalkKeys(KithDb db, TimeProvider clock, Actor actor)
{
    // Somebody may be met under several keys: Kelly, and Kelly-Ann.
    private const int KeysEach = 2;

    /// <summary>At most so many people, by key.</summary>
    public async Task<List<Person>> TakeAsync(IReadOnlyList<KeyTest> tests, int most, CancellationToken cancellation)
    {
        var (spans, wholes) = (tests.Skip(1).Where(t => t.Wholes is null).Prepend(tests[0]).Select(t => t.Span).ToList(), tests.Skip(1).SingleOrDefault(t => t.Wholes is not null));
        var reachedBy = FileUnderReach.Shared.Contains(tests[0].Kind) ? PeopleInReach.ReachedBy(actor) : null;
        var walk = Walk.Prepared.On(db, new(actor.Reach, reachedBy?.Count, tests[0].Wholes is not null, spans.Count - 1, wholes is not null, most * KeysEach));
        var met = await walk(
            db, actor.Agency, actor.User, actor.Teams, clock.Moment(), reachedBy ?? [], spans.ConvertAll(s => s.Kind), spans.ConvertAll(s => s.From), spans.ConvertAll(s => s.To),
            tests[0].Wholes ?? [], wholes?.Kind ?? default, wholes?.Wholes ?? []).ToListAsync(cancellation);
        return met.OrderBy(m => m.Key, StringComparer.Ordinal).ThenBy(m => m.Person.FamilyName, StringComparer.Ordinal).ThenBy(m => m.Person.GivenName, StringComparer.Ordinal)
            .ThenBy(m => m.Person.BornOn).ThenBy(m => m.Person.Id.Value).DistinctBy(m => m.Person.Id).Take(most).Select(m => m.Person).ToList();
    }
}
