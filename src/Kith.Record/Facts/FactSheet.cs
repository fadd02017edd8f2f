using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Record.People;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.Facts;

/// <summary>What is held about several subjects now.</summary>
public sealed class FactSheet
{
    private readonly Dictionary<(string Ref, string FactId), List<Fact>> held;

    internal FactSheet(IEnumerable<(string Ref, Fact Fact)> facts) =>
        held = facts.GroupBy(f => (f.Ref, f.Fact.FactId)).ToDictionary(g => g.Key, g => g.Select(f => f.Fact).ToList());

    /// <summary>An empty sheet.</summary>
    public static FactSheet Empty { get; } = new([]);

    /// <summary>
    /// The fact that is believed: the one whose source stands first in the fact's authority order, the latest of those.
    /// Null when nothing is held.
    /// </summary>
    public Fact? Held(Subject subject, string factId, IReadOnlyList<string>? authority = null) => Held(subject.ToString(), factId, authority);

    /// <summary>The same, by reference text.</summary>
    public Fact? Held(string subject, string factId, IReadOnlyList<string>? authority = null) =>
        held.TryGetValue((subject, factId), out var all)
            ? all.Count == 1 ? all[0] : all.OrderBy(f => Rank(authority, f.SourceKind)).ThenByDescending(f => f.RecordedAt).ThenByDescending(f => f.Id.Value).First()
            : null;

    /// <summary>The stored value, or null when there is none.</summary>
    public string? Value(Subject subject, string factId) => Held(subject, factId)?.Value;

    /// <summary>Values other sources hold that differ from the one believed.</summary>
    public IReadOnlyList<Fact> Differing(Subject subject, string factId, IReadOnlyList<string>? authority = null) =>
        Held(subject, factId, authority) is { } believed
            ? held[(subject.ToString(), factId)].Where(f => f.Value is not null && f.Value != believed.Value).ToList() : [];

    /// <summary>Everything held, believed or not.</summary>
    public IEnumerable<Fact> All => held.Values.SelectMany(f => f);

    /// <summary>This and what another sheet holds about other subjects.</summary>
    public FactSheet With(FactSheet others) => new(held.Concat(others.held).SelectMany(h => h.Value.Select(f => (h.Key.Ref, f))));

    /// <summary>Where a source stands in the authority order: 0 is believed first; those not named come last.</summary>
    internal static int Rank(IReadOnlyList<string>? authority, string source)
    {
        if (authority is null)
        {
            return 0;
        }

        for (var i = 0; i < authority.Count; i++)
        {
            if (authority[i] == source)
            {
                return i;
            }
        }

        return authority.Count;
    }
}

/// <summary>Reads facts. One statement for people and one for all else, however many subjects.</summary>
public sealed class FactBook(KithDb db)
{
    private static readonly Prepared<FactsShape, Func<KithDb, AgencyId, IReadOnlyList<PersonId>, IReadOnlyList<Guid>, IReadOnlyCollection<string>, IAsyncEnumerable<HeldOf>>> Held =
        new((db, shape) => EF.CompileAsyncQuery(
            ComposedQuestion<FactsAsked>.Of<Func<KithDb, AgencyId, IReadOnlyList<PersonId>, IReadOnlyList<Guid>, IReadOnlyCollection<string>, IQueryable<HeldOf>>>(Of(db, shape, new(default, [], [], [])))));

    private static IQueryable<HeldOf> Of(KithDb db, FactsShape shape, FactsAsked asked)
    {
        var held = db.Set<Fact>().AsNoTracking().Where(f => f.AgencyId == asked.Agency && f.SupersededAt == null);
        if (shape.Some) held = held.Where(f => asked.Only.Contains(f.FactId));
        if (!shape.People) return held.Where(f => asked.Others.Contains(f.SubjectId)).Select(f => new HeldOf(null, f));
        return db.Set<Person>().Where(p => asked.People.Contains(p.LeadId) || asked.People.Contains(p.Id))
            .Join(held, p => (Guid)(object)p.Id, f => f.SubjectId, (p, f) => new HeldOf(p.LeadId, f));
    }

    private sealed record FactsShape(bool People, bool Some);

    private sealed record FactsAsked(AgencyId Agency, IReadOnlyList<PersonId> People, IReadOnlyList<Guid> Others, IReadOnlyCollection<string> Only);

    // A fact, and the person whose record now holds the one it was recorded in.
    private sealed record HeldOf(PersonId? Lead, Fact Fact);

    /// <summary>What is held now about these subjects, including what came with records that were joined to a person.</summary>
    public Task<FactSheet> ReadAsync(AgencyId agency, IReadOnlyCollection<Subject> subjects, CancellationToken cancellation) =>
        ReadAsync(agency, subjects, only: null, cancellation);

    /// <summary>The same for some facts only: for lists of many people.</summary>
    public async Task<FactSheet> ReadAsync(AgencyId agency, IReadOnlyCollection<Subject> subjects, IReadOnlyCollection<string>? only, CancellationToken cancellation)
    {
        var people = subjects.Where(s => s.Kind == SubjectKind.Person).Select(s => PersonId.From(s.Id)).ToHashSet();
        var others = subjects.Where(s => s.Kind != SubjectKind.Person).Select(s => s.Id).ToHashSet();
        List<HeldOf> rows = [];
        if (people.Count > 0) rows.AddRange(await db.ListAsync(Held.On(db, new(People: true, only is not null))(db, agency, [.. people], [], only ?? []), cancellation));
        if (others.Count > 0) rows.AddRange(await db.ListAsync(Held.On(db, new(People: false, only is not null))(db, agency, [], [.. others], only ?? []), cancellation));
        return new(rows.Select(r => ((r.Lead is { } lead && people.Contains(lead) ? Subject.Of(lead) : r.Fact.Subject).ToString(), r.Fact)));
    }

    /// <summary>Every value a fact of a person has had, newest first; values of joined records among them.</summary>
    public async Task<IReadOnlyList<Fact>> HistoryAsync(AgencyId agency, IReadOnlyList<PersonId> person, string factId, CancellationToken cancellation)
    {
        var ids = person.Select(p => p.Value).ToList();
        return await db.Set<Fact>().AsNoTracking()
            .Where(f => f.AgencyId == agency && ids.Contains(f.SubjectId) && f.FactId == factId)
            .OrderByDescending(f => f.SupersededAt == null).ThenByDescending(f => f.RecordedAt).ToListAsync(cancellation);
    }
}
