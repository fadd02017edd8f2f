using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.Facts;
using Kith.Record.People;
using Kith.Record.People.Matching;
using Kith.Record.People.Search;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.SamePerson;

/// <summary>Somebody already known, with the opinion on them and whether anybody looked at the two before.</summary>
public sealed record MayBe(Person Person, MatchOpinion Opinion, LookedAt? Before);

/// <summary>
/// Finds, for people who were just named, whom the agency may already know them as. Candidates come from the search keys; the matcher weighs them.
/// It only ever suggests. Constant number of statements for any number of people.
/// </summary>
public sealed class WhoMayThisBe(KithDb db, TraitsOf traits, PeopleInReach reach, CurrentActor current)
{
    // A common first name or a street brings many: enough of the rarest keys are looked at, the rest would not be read.
    private const int MostForOne = 60, MostShown = 5;

    private static readonly SearchKeyKind[] Telling =
        [SearchKeyKind.FullName, SearchKeyKind.FullSound, SearchKeyKind.BornOn, SearchKeyKind.Number, SearchKeyKind.Phone, SearchKeyKind.Address];

    /// <summary>Suggestions for each person, likeliest first; those said not to be the same are left out.</summary>
    /// <param name="together">People of the same referral: never suggested for one another.</param>
    public async Task<IReadOnlyDictionary<PersonId, IReadOnlyList<MayBe>>> FindAsync(IReadOnlyCollection<PersonId> people, IReadOnlyCollection<PersonId> together, CancellationToken cancellation)
    {
        var agency = current.Value.Agency;
        var sought = (await traits.ReadAsync(agency, people, cancellation)).ToDictionary(t => t.Person!.Value);
        var candidates = await CandidatesAsync(agency, sought, together, cancellation);
        var all = candidates.Values.SelectMany(c => c).Distinct().ToList();
        var known = await reach.Of(current.Value).Where(p => all.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancellation);
        var others = (await traits.ReadAsync(agency, known.Keys, cancellation)).ToDictionary(t => t.Person!.Value);
        var looked = await db.Set<LookedAt>().AsNoTracking()
            .Where(l => l.AgencyId == agency && (people.Contains(l.OneId) || people.Contains(l.OtherId))).ToListAsync(cancellation);
        return people.Distinct().ToDictionary(p => p, p => (IReadOnlyList<MayBe>)(sought.TryGetValue(p, out var one)
            ? Matcher.Candidates(one, candidates[p].Where(others.ContainsKey).Select(c => others[c]))
                .Select(m => new MayBe(known[m.Person.Person!.Value], m.Opinion, looked.Find(l => l.Is(p, m.Person.Person!.Value))))
                .Where(m => m.Before is not { NotTheSame: true }).Take(MostShown).ToList()
            : []));
    }

    private async Task<Dictionary<PersonId, List<PersonId>>> CandidatesAsync(
        AgencyId agency, Dictionary<PersonId, PersonTraits> sought, IReadOnlyCollection<PersonId> together, CancellationToken cancellation)
    {
        var keys = sought.ToDictionary(s => s.Key, s => SearchKeys.Of(s.Value).Where(k => Telling.Contains(k.Kind)).ToList());
        var (kinds, texts) = (Telling.ToList(), keys.Values.SelectMany(k => k).Select(k => k.Key).Distinct().ToList());
        var rows = await db.Set<PersonKey>().AsNoTracking()
            .Where(k => k.AgencyId == agency && kinds.Contains(k.Kind) && texts.Contains(k.Key) && !together.Contains(k.PersonId))
            .Join(db.Set<Person>(), k => k.PersonId, p => p.Id, (k, p) => new { k.Kind, k.Key, p.LeadId }).OrderBy(k => k.Key).ThenBy(k => k.LeadId).Take(texts.Count * MostForOne).ToListAsync(cancellation);
        var byKey = rows.ToLookup(r => new SearchKey(r.Kind, r.Key), r => r.LeadId);
        return keys.ToDictionary(k => k.Key, k => k.Value.OrderBy(key => byKey[key].Count()).SelectMany(key => byKey[key]).Where(p => p != k.Key && !together.Contains(p)).Distinct().Take(MostForOne).ToList());
    }
}
