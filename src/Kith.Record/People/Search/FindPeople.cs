using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.People.Search;

/// <summary>Why somebody was found, nearest first.</summary>
public enum FoundBy
{
    /// <summary>As it was typed.</summary>
    Typed,

    /// <summary>By another spelling, a nickname or the sound of the name.</summary>
    Sound,

    /// <summary>By a name one letter away.</summary>
    Misspelling,
}

/// <summary>Somebody found, within reach of who asks. <paramref name="Why"/> says why in words.</summary>
public sealed record PersonFound(PersonId Person, string Name, DateOnly? BornOn, string? Sex, FoundBy By, string Why);

/// <summary>What a search came to; <paramref name="Warnings"/> say what looks wrong in what was typed, <paramref name="IsCut"/> that there are more.</summary>
public sealed record PeopleFound(IReadOnlyList<PersonFound> People, IReadOnlyList<string> Warnings, bool IsCut);

/// <summary>
/// Finds people by anything known of them. At most four statements: as typed, by sound, the spellings of misspelt names, and the people who bear them.
/// Only people in the actor's reach are looked at, so that nobody else shows through a count.
/// </summary>
public sealed class FindPeople(KithDb db, PeopleInReach reach, CurrentActor current)
{
    private const int MostShown = 50, MostSpellings = 40;

    /// <summary>The people found, nearest first; nobody when nothing was recognised.</summary>
    public async Task<PeopleFound> FindAsync(SearchTerms terms, CancellationToken cancellation)
    {
        if (terms.All.Count == 0) return new([], [], false);
        var names = terms.Names.ToList();
        var (keys, others) = (Keys(), terms.All.Except(names).ToList());
        var known = others.Aggregate(reach.Of(current.Value), (people, term) => Within(people, keys, term.Spans));
        var typed = names.Count > 1 ? Within(known, keys, terms.Together) : names.Aggregate(known, (people, name) => Within(people, keys, name.Spans));
        var found = await TakeAsync(typed, FoundBy.Typed, "As typed", cancellation);
        if (names.Count > 0 && found.Count <= MostShown)
        {
            var heard = (names.Count > 1 ? terms.TogetherHeard : names[0].Heard).ToLookup(s => s.Kind, s => s.From);
            Add(found, await TakeAsync(Under(known, keys, heard.First().Key, heard.First().ToList()), FoundBy.Sound, "Sounds like it, or another form of the name", cancellation));
        }
        if (names.Count > 0 && found.Count == 0) Add(found, await MisspeltAsync(known, names, cancellation));
        var warnings = others.OfType<SearchTerm.Number>().Select(n => n.Warning).OfType<string>().ToList();
        return new(found.Take(MostShown).ToList(), warnings, found.Count > MostShown);
    }

    private IQueryable<PersonKey> Keys()
    {
        var agency = current.Value.Agency;
        return db.Set<PersonKey>().Where(k => k.AgencyId == agency);
    }

    private static IQueryable<Person> Within(IQueryable<Person> people, IQueryable<PersonKey> keys, IReadOnlyList<KeySpan> spans)
    {
#pragma warning disable CA1309 // Translated to SQL: the column is compared by code points there.
        var ids = spans.Select(s => keys.Where(k => k.Kind == s.Kind && string.Compare(k.Key, s.From) >= 0 && string.Compare(k.Key, s.To) < 0).Select(k => k.PersonId))
            .Aggregate((one, other) => one.Concat(other));
#pragma warning restore CA1309
        return people.Where(p => ids.Contains(p.Id));
    }

    private static IQueryable<Person> Under(IQueryable<Person> people, IQueryable<PersonKey> keys, SearchKeyKind kind, List<string> wanted)
    {
        var ids = keys.Where(k => k.Kind == kind && wanted.Contains(k.Key)).Select(k => k.PersonId);
        return people.Where(p => ids.Contains(p.Id));
    }

    private async Task<List<PersonFound>> MisspeltAsync(IQueryable<Person> known, List<SearchTerm.Name> names, CancellationToken cancellation)
    {
        var sought = new[] { names[0].Folded, names[^1].Folded }.Distinct(StringComparer.Ordinal).ToList();
        var reductions = sought.SelectMany(Misspellings.Reductions).Distinct().ToList();
        var agency = current.Value.Agency;
        var spelt = await db.Set<NameSpelling>().Where(s => s.AgencyId == agency && reductions.Contains(s.Reduction)).Select(s => s.Name).Distinct().ToListAsync(cancellation);
        var near = sought.Select(word => spelt.Where(s => Misspellings.IsOneSlip(s, word)).Append(word).Distinct(StringComparer.Ordinal).Take(MostSpellings).ToList()).ToList();
        var (kind, wanted) = near.Count == 1
            ? (SearchKeyKind.Name, near[0])
            : (SearchKeyKind.FullName, near[0].SelectMany(_ => near[1], (one, other) => SearchKey.Cut($"{one} {other}")).ToList());
        return await TakeAsync(Under(known, Keys(), kind, wanted), FoundBy.Misspelling, "A name one letter away", cancellation);
    }

    private static void Add(List<PersonFound> found, List<PersonFound> more)
    {
        var have = found.Select(f => f.Person).ToHashSet();
        found.AddRange(more.Where(m => !have.Contains(m.Person)));
    }

    private static async Task<List<PersonFound>> TakeAsync(IQueryable<Person> people, FoundBy by, string why, CancellationToken cancellation) =>
        (await people.OrderBy(p => p.FamilyName).ThenBy(p => p.GivenName).ThenBy(p => p.BornOn).ThenBy(p => p.Id).Take(MostShown + 1).ToListAsync(cancellation))
        .Select(p => new PersonFound(p.Id, p.FullName, p.BornOn, p.Sex, by, why)).ToList();
}
