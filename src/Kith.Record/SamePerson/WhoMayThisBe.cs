using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.Facts;
using Kith.Record.People;
using Kith.Record.People.Matching;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.SamePerson;

/// <summary>Somebody already known, with the opinion on them and whether anybody looked at the two before.</summary>
public sealed record MayBe(Person Person, MatchOpinion Opinion, LookedAt? Before)
{
    /// <summary>Born on one day in one family, and apart by what is a child's own.</summary>
    public bool MayBeTwin => PairWords.MayBeTwin(Opinion);
}

/// <summary>
/// Finds, for people who were just named, whom the agency may already know them as, within the reach of who asks. It only ever suggests.
/// Constant number of statements for any number of people.
/// </summary>
public sealed class WhoMayThisBe(KithDb db, TraitsOf traits, FindAlike alike, PeopleInReach reach, CurrentActor current)
{
    private const int MostShown = 5;

    /// <summary>Suggestions for each person, likeliest first; those said not to be the same are left out while that stands.</summary>
    /// <param name="together">People of the same referral: never suggested for one another.</param>
    public async Task<IReadOnlyDictionary<PersonId, IReadOnlyList<MayBe>>> FindAsync(IReadOnlyCollection<PersonId> people, IReadOnlyCollection<PersonId> together, CancellationToken cancellation)
    {
        var agency = current.Value.Agency;
        // For a sealed record nobody is looked for: whom it is like would say whose it is.
        var open = await db.Set<Person>().Where(p => p.AgencyId == agency && people.Contains(p.Id) && !p.Sealed).Select(p => p.Id).ToListAsync(cancellation);
        var sought = (await traits.ReadAsync(agency, open, cancellation)).ToList();
        var found = await alike.OfAsync(agency, sought, reach.Of(current.Value), together, also: null, cancellation);
        var all = found.SelectMany(f => f).Select(c => c.Person.Person!.Value).Distinct().ToList();
        var known = await reach.Of(current.Value).Where(p => all.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancellation);
        var looked = await db.Set<LookedAt>().AsNoTracking()
            .Where(l => l.AgencyId == agency && (people.Contains(l.OneId) || people.Contains(l.OtherId))).ToListAsync(cancellation);
        var bySought = sought.Select((one, i) => (one.Person!.Value, Found: found[i])).ToDictionary(s => s.Value, s => s.Found);
        return people.Distinct().ToDictionary(p => p, p => (IReadOnlyList<MayBe>)bySought.GetValueOrDefault(p, [])
            .Where(m => known.ContainsKey(m.Person.Person!.Value))
            .Select(m => new MayBe(known[m.Person.Person!.Value], m.Opinion, looked.Find(l => l.Is(p, m.Person.Person!.Value))))
            .Where(m => m.Before is null || !m.Before.StillStands(PairEvidence.Of(m.Opinion))).Take(MostShown).ToList());
    }
}
