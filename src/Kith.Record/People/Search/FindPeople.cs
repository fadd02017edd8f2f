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

/// <summary>
/// What a search came to; <paramref name="Warnings"/> say what looks wrong in what was typed, <paramref name="IsCut"/> that there are more;
/// <paramref name="Columns"/> tell people of one name apart.
/// </summary>
public sealed record PeopleFound(IReadOnlyList<PersonFound> People, IReadOnlyList<string> Warnings, bool IsCut, IReadOnlyList<FoundColumn> Columns);

/// <summary>
/// Finds people by anything known of them. At most four statements: as typed, by sound, the spellings of misspelt names, and the people who bear them;
/// and a constant number for each column. Only people in the actor's reach are looked at, so that nobody else shows through a count.
/// </summary>
public sealed class FindPeople(KithDb db, PeopleInReach reach, IEnumerable<IFoundPart> parts, CurrentActor current)
{
    /// <summary>The most that are shown: each is a look at a person, so what is too wide is narrowed rather than leafed through.</summary>
    public const int MostShown = 20;

    private const int MostSpellings = 24;

    /// <summary>The people found, nearest first; nobody when nothing was recognised.</summary>
    public async Task<PeopleFound> FindAsync(SearchTerms terms, CancellationToken cancellation)
    {
        if (terms.All.Count == 0) return new([], [], false, []);
        var warnings = terms.All.OfType<SearchTerm.Number>().Select(n => n.Warning).OfType<string>().ToList();
        var found = await LookAsync(terms, cancellation);
        var shown = found.Take(MostShown).ToList();
        return new(shown, warnings, found.Count > MostShown, await ColumnsAsync(shown, cancellation));
    }

    private async Task<List<PersonFound>> LookAsync(SearchTerms terms, CancellationToken cancellation)
    {
        var (names, others) = (terms.Names.ToList(), Tests(terms.All.Where(t => t is not SearchTerm.Name)));
        var typed = names.Count > 1 ? [new KeyTest(terms.Together[0])] : Tests(names);
        var found = await TakeAsync(terms, others, typed, FoundBy.Typed, cancellation);
        if (names.Count == 0 || found.Count > MostShown) return found;

        var heard = names.Count > 1 ? terms.TogetherHeard : names[0].Heard;
        Add(found, await TakeAsync(terms, others, [new(heard[0].Kind, heard.Select(s => s.From))], FoundBy.Sound, cancellation));
        if (found.Count == 0 && await SpellingsAsync(names, cancellation) is { } near) Add(found, await TakeAsync(terms, others, [near], FoundBy.Misspelling, cancellation));
        return found;
    }

    // What narrows most is walked, the rest is asked of those it leaves. Two names together leave fewer people than a street or a month does.
    private async Task<List<PersonFound>> TakeAsync(SearchTerms terms, List<KeyTest> others, List<KeyTest> names, FoundBy by, CancellationToken cancellation)
    {
        var (othersNarrow, namesNarrow) = (terms.All.Any(t => t.IsNarrow), terms.Together.Count > 0);
        var tests = othersNarrow || names.Count == 0 ? others.Concat(names) : names.Concat(others);
        var met = await new WalkKeys(db, reach, current.Value).TakeAsync([.. tests], !othersNarrow && !namesNarrow, MostShown + 1, cancellation);
        return met.ConvertAll(m => new PersonFound(m.Person.Id, m.Person.FullName, m.Person.BornOn, m.Person.Sex, by, WhyFound.Says(terms, m.Person, by)));
    }

    private static List<KeyTest> Tests(IEnumerable<SearchTerm> terms) => terms.Select(t => new KeyTest(t.Spans[0])).ToList();

    private async Task<KeyTest?> SpellingsAsync(List<SearchTerm.Name> names, CancellationToken cancellation)
    {
        var sought = new[] { names[0].Folded, names[^1].Folded }.Distinct(StringComparer.Ordinal).ToList();
        var reductions = sought.SelectMany(Misspellings.Reductions).Distinct().ToList();
        if (reductions.Count == 0) return null;
        var agency = current.Value.Agency;
        var spelt = await db.Set<NameSpelling>().Where(s => s.AgencyId == agency && EF.Parameter(reductions).Contains(s.Reduction)).Select(s => s.Name).Distinct().ToListAsync(cancellation);
        var near = sought.Select(word => spelt.Where(s => Misspellings.IsOneSlip(s, word)).Order(StringComparer.Ordinal).Prepend(word).Distinct(StringComparer.Ordinal).Take(MostSpellings).ToList()).ToList();
        return near.Count == 1
            ? new(SearchKeyKind.Name, near[0])
            : new(SearchKeyKind.FullName, near[0].SelectMany(_ => near[1], (one, other) => SearchKey.Cut($"{one} {other}")));
    }

    private static void Add(List<PersonFound> found, List<PersonFound> more)
    {
        var have = found.Select(f => f.Person).ToHashSet();
        found.AddRange(more.Where(m => !have.Contains(m.Person)));
    }

    private async Task<IReadOnlyList<FoundColumn>> ColumnsAsync(List<PersonFound> found, CancellationToken cancellation)
    {
        var columns = new List<FoundColumn>();
        if (found.Count == 0) return columns;
        var people = found.ConvertAll(f => f.Person);
        foreach (var part in parts.OrderBy(p => p.Order)) columns.Add(new(part.Title, await part.OfAsync(current.Value, people, cancellation)));
        return columns;
    }
}
