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

/// <summary>Reads facts. Two statements at most, however many subjects.</summary>
public sealed class FactBook(KithDb db)
{
    internal static readonly Prepared<Func<KithDb, AgencyId, IReadOnlyList<Guid>, IAsyncEnumerable<Fact>>> HeldNow = new(() => EF.CompileAsyncQuery(
        (KithDb db, AgencyId agency, IReadOnlyList<Guid> ids) => db.Set<Fact>().AsNoTracking().Where(f => f.AgencyId == agency && ids.Contains(f.SubjectId) && f.SupersededAt == null)));

    private static readonly Prepared<Func<KithDb, AgencyId, IReadOnlyList<Guid>, IReadOnlyCollection<string>, IAsyncEnumerable<Fact>>> SomeHeldNow = new(() => EF.CompileAsyncQuery(
        (KithDb db, AgencyId agency, IReadOnlyList<Guid> ids, IReadOnlyCollection<string> only) =>
            db.Set<Fact>().AsNoTracking().Where(f => f.AgencyId == agency && ids.Contains(f.SubjectId) && f.SupersededAt == null && only.Contains(f.FactId))));

    private static readonly Prepared<Func<KithDb, IReadOnlyList<PersonId>, IAsyncEnumerable<JoinedTo>>> Joined = new(() => EF.CompileAsyncQuery(
        (KithDb db, IReadOnlyList<PersonId> people) => db.Set<Person>().Where(p => people.Contains(p.LeadId) && p.Id != p.LeadId).Select(p => new JoinedTo(p.Id, p.LeadId))));

    private sealed record JoinedTo(PersonId Id, PersonId Lead);

    /// <summary>What is held now about these subjects, including what came with records that were joined to a person.</summary>
    public Task<FactSheet> ReadAsync(AgencyId agency, IReadOnlyCollection<Subject> subjects, CancellationToken cancellation) =>
        ReadAsync(agency, subjects, only: null, cancellation);

    /// <summary>The same for some facts only: for lists of many people.</summary>
    public async Task<FactSheet> ReadAsync(AgencyId agency, IReadOnlyCollection<Subject> subjects, IReadOnlyCollection<string>? only, CancellationToken cancellation)
    {
        if (subjects.Count == 0)
        {
            return FactSheet.Empty;
        }

        var leads = await LeadsAsync(subjects, cancellation);
        var ids = subjects.Select(s => s.Id).Concat(leads.Keys).Distinct().ToList();
        var rows = await (only is null ? HeldNow.On(db)(db, agency, ids) : SomeHeldNow.On(db)(db, agency, ids, only)).ToListAsync(cancellation);
        return new FactSheet(rows.Select(f => (leads.TryGetValue(f.SubjectId, out var lead) ? Subject.Of(lead).ToString() : f.Subject.ToString(), f)));
    }

    private async Task<Dictionary<Guid, PersonId>> LeadsAsync(IReadOnlyCollection<Subject> subjects, CancellationToken cancellation)
    {
        var people = subjects.Where(s => s.Kind == SubjectKind.Person).Select(s => PersonId.From(s.Id)).ToList();
        return people.Count == 0 ? [] : await Joined.On(db)(db, people).ToDictionaryAsync(p => p.Id.Value, p => p.Lead, cancellationToken: cancellation);
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
