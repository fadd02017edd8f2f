using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Record.Facts;
using Kith.Record.People;
using Kith.Record.People.Matching;
using Kith.Record.People.Search;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.SamePerson;

/// <summary>
/// Whom people may be known as: candidates by their search keys, weighed by the matcher. Constant number of statements, and bounded work for each person sought.
/// Who may be found is the asker's to say; a sealed record is never among them, whoever asks.
/// </summary>
public sealed class FindAlike(KithDb db, TraitsOf traits)
{
    // A common first name or a street brings many: enough of the rarest keys are looked at, the rest would not be read.
    private const int MostForOne = 60;

    private static readonly List<SearchKeyKind> Telling =
        [SearchKeyKind.FullName, SearchKeyKind.FullSound, SearchKeyKind.BornOn, SearchKeyKind.Number, SearchKeyKind.Phone, SearchKeyKind.Address];

    /// <summary>Opinions for each of the sought, in their order, the likeliest first.</summary>
    /// <param name="among">Who may be found: <see cref="PeopleInReach"/> for a user.</param>
    /// <param name="not">Never found: people of the same referral.</param>
    /// <param name="also">Weighed whether or not a key leads to them, by place in <paramref name="sought"/>.</param>
    public async Task<IReadOnlyList<IReadOnlyList<MatchCandidate>>> OfAsync(
        AgencyId agency, IReadOnlyList<PersonTraits> sought, IQueryable<Person> among, IReadOnlyCollection<PersonId> not, ILookup<int, PersonId>? also, CancellationToken cancellation)
    {
        var candidates = await CandidatesAsync(agency, sought, not, cancellation);
        if (also is not null) for (var i = 0; i < sought.Count; i++) candidates[i] = [.. candidates[i].Union(also[i])];
        var all = candidates.SelectMany(c => c).Distinct().ToList();
        var open = all.Count == 0 ? [] : await among.Where(p => all.Contains(p.Id) && !p.Sealed && p.LeadId == p.Id).Select(p => p.Id).ToListAsync(cancellation);
        var known = open.Count == 0 ? [] : (await traits.ReadAsync(agency, open, cancellation)).ToDictionary(t => t.Person!.Value);
        return [.. sought.Select((one, i) => Matcher.Candidates(one, candidates[i].Where(known.ContainsKey).Select(c => known[c])))];
    }

    private async Task<List<PersonId>[]> CandidatesAsync(AgencyId agency, IReadOnlyList<PersonTraits> sought, IReadOnlyCollection<PersonId> not, CancellationToken cancellation)
    {
        var keys = sought.Select(s => SearchKeys.Of(s).Where(k => Telling.Contains(k.Kind)).ToList()).ToList();
        var texts = keys.SelectMany(k => k).Select(k => k.Key).Distinct().ToList();
        var rows = texts.Count == 0 ? [] : await db.Set<PersonKey>().AsNoTracking()
            .Where(k => k.AgencyId == agency && Telling.Contains(k.Kind) && texts.Contains(k.Key) && !not.Contains(k.PersonId))
            .Join(db.Set<Person>(), k => k.PersonId, p => p.Id, (k, p) => new { k.Kind, k.Key, p.LeadId }).OrderBy(k => k.Key).ThenBy(k => k.LeadId).Take(texts.Count * MostForOne).ToListAsync(cancellation);
        var byKey = rows.ToLookup(r => new SearchKey(r.Kind, r.Key), r => r.LeadId);
        return [.. keys.Select((own, i) => own.OrderBy(key => byKey[key].Count()).SelectMany(key => byKey[key]).Where(p => p != sought[i].Person && !not.Contains(p)).Distinct().Take(MostForOne).ToList())];
    }
}
