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
public sealed record PersonFound(PersonId Person, string Name, DateOnly? BornOn, DateOnly? DueOn, FoundBy By, string Why);

/// <summary>
/// What a search came to; <paramref name="Warnings"/> say what looks wrong in what was typed, <paramref name="IsCut"/> that there are more;
/// <paramref name="Columns"/> tell people of one name apart.
/// </summary>
public sealed record PeopleFound(IReadOnlyList<PersonFound> People, IReadOnlyList<string> Warnings, bool IsCut, IReadOnlyList<FoundColumn> Columns);

/// <summary>
/// Finds people by anything known of them. At most five statements: as typed (two when an age lies in two years), by sound, the spellings of misspelt
/// names, and the people who bear them; and a constant number for each column. Only people in the actor's reach are looked at, so that nobody else shows
/// through a count.
/// </summary>
public sealed class FindPeople(KithDb db, TimeProvider clock, IEnumerable<IFoundPart> parts, CurrentActor current)
{
    /// <summary>The most that are shown: each is a look at a person, so what is too wide is narrowed rather than leafed through.</summary>
    public const int MostShown = 20;

    private const int MostSpellings = 24;

    private static readonly Prepared<Func<KithDb, AgencyId, IReadOnlyList<string>, IAsyncEnumerable<string>>> Spelt = new(() => EF.CompileAsyncQuery(
        (KithDb db, AgencyId agency, IReadOnlyList<string> reductions) =>
            db.Set<NameSpelling>().Where(s => s.AgencyId == agency && reductions.Contains(s.Reduction)).Select(s => s.Name).Distinct()));

    /// <summary>
    /// The people found, nearest first, at most so many; nobody when nothing was recognised. <paramref name="look"/> writes down who will be seen; it goes to the server with what the columns ask.
    /// </summary>
    public async Task<PeopleFound> FindAsync(SearchTerms terms, CancellationToken cancellation, int most = MostShown, Func<IReadOnlyList<PersonFound>, CancellationToken, Task>? look = null)
    {
        if (terms.All.Count == 0) return new([], [], false, []);
        var warnings = terms.All.OfType<SearchTerm.Number>().Select(n => n.Warning).OfType<string>().ToList();
        var found = await SeekAsync(terms, most, cancellation);
        var shown = found.Take(most).ToList();
        IReadOnlyList<FoundColumn> columns = [];
        await db.AllAsync([LookedAtAsync, ColumnsAsync], cancellation);
        return new(shown, warnings, found.Count > most, columns);

        Task LookedAtAsync(CancellationToken stop) => look is null ? Task.CompletedTask : look(shown, stop);

        async Task ColumnsAsync(CancellationToken stop)
        {
            if (shown.Count == 0) return;
            var people = shown.ConvertAll(f => f.Person);
            columns = await db.AllAsync(parts.OrderBy(p => p.Order), async part => new FoundColumn(part.Title, await part.OfAsync(current.Value, people, stop)), stop);
        }
    }

    private async Task<List<PersonFound>> SeekAsync(SearchTerms terms, int most, CancellationToken cancellation)
    {
        var names = terms.Names.ToList();
        List<KeyTest?> typed = names.Count == 0 ? [null] : [.. (HoldsBoth(names) && terms.Together.Count > 0 ? terms.Together : names[0].Spans.Take(1)).Select(span => new KeyTest(span))];
        var found = new List<PersonFound>();
        foreach (var alternative in typed.TakeWhile(_ => found.Count <= most)) Add(found, await TakeAsync(terms, alternative, OfOwn(names, n => new(n.Spans[0])), FoundBy.Typed, most, cancellation));
        if (names.Count == 0 || found.Count > most) return found;

        var heard = HoldsBoth(names) && terms.TogetherHeard.Count > 0 ? terms.TogetherHeard : names[0].Heard;
        Add(found, await TakeAsync(terms, Heard(heard), OfOwn(names, n => Heard(n.Heard)), FoundBy.Sound, most, cancellation));
        if (found.Count == 0 && await SpellingsAsync(terms, names, cancellation) is var (near, own)) Add(found, await TakeAsync(terms, near, own, FoundBy.Misspelling, most, cancellation));
        return found;
    }

    private static KeyTest Heard(IReadOnlyList<KeySpan> heard) => new(heard[0].Kind, heard.Select(s => s.From));

    // Whether keys are looked at that hold two things at once. A team has few bearers of one name: they are asked for their birth one by one, whichever years it lies in.
    private bool HoldsBoth(List<SearchTerm.Name> names) => names.Count > 1 || PeopleInReach.ReachedBy(current.Value) is null;

    // Who sees a team only walks the team's bearers of one name: they are fewer than the agency's bearers of two. The longer name has fewer of them.
    private KeyTest? OfOwn(List<SearchTerm.Name> names, Func<SearchTerm.Name, KeyTest> test) =>
        names.Count == 0 || PeopleInReach.ReachedBy(current.Value) is null ? null : test(names[^1].Folded.Length > names[0].Folded.Length ? names[^1] : names[0]);

    // What narrows most is walked, the rest is asked of those it leaves. Two names together leave fewer people than a month does.
    private async Task<List<PersonFound>> TakeAsync(SearchTerms terms, KeyTest? name, KeyTest? own, FoundBy by, int most, CancellationToken cancellation)
    {
        var others = terms.All.Where(t => t is not SearchTerm.Name).Select(t => new KeyTest(t.Spans[0]));
        List<KeyTest> tests = name is null ? [.. others] : terms.All.Any(t => t.IsNarrow) ? [.. others, name] : own is null || own.Kind == name.Kind ? [name, .. others] : [own, name, .. others];
        var met = await new WalkKeys(db, clock, current.Value).TakeAsync(tests, most + 1, cancellation);
        return met.ConvertAll(p => new PersonFound(p.Id, p.FullName, p.BornOn, p.DueOn, by, WhyFound.Says(terms, p, by)));
    }

    private async Task<(KeyTest Near, KeyTest? Own)?> SpellingsAsync(SearchTerms terms, List<SearchTerm.Name> names, CancellationToken cancellation)
    {
        var sought = new[] { names[0].Folded, names[^1].Folded }.Distinct(StringComparer.Ordinal).ToList();
        var reductions = sought.SelectMany(Misspellings.Reductions).Distinct().ToList();
        if (reductions.Count == 0) return null;
        var spelt = await Spelt.On(db)(db, current.Value.Agency, reductions).ToListAsync(cancellation);
        var near = sought.ToDictionary(
            word => word, word => spelt.Where(s => Misspellings.IsOneSlip(s, word)).Order(StringComparer.Ordinal).Prepend(word).Distinct(StringComparer.Ordinal).Take(MostSpellings).ToList(), StringComparer.Ordinal);
        var (first, last) = (near[names[0].Folded], near[names[^1].Folded]);
        var own = OfOwn(names, n => new(SearchKeyKind.Name, near[n.Folded]));
        if (near.Count > 1) return (new(SearchKeyKind.FullName, first.SelectMany(_ => last, (one, other) => SearchKey.Cut($"{one} {other}"))), own);
        return terms.Years.Count == 0 || !HoldsBoth(names)
            ? (new(SearchKeyKind.Name, first), own)
            : (new(SearchKeyKind.BornName, terms.Years.SelectMany(_ => first, (year, one) => SearchKey.Cut(SearchKeys.InYear(year, one)))), own);
    }

    private static void Add(List<PersonFound> found, List<PersonFound> more)
    {
        var have = found.Select(f => f.Person).ToHashSet();
        found.AddRange(more.Where(m => !have.Contains(m.Person)));
    }
}
