using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Facts;
using Kith.Record.Families;
using Kith.Record.People;
using Kith.Record.People.Matching;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.SamePerson;

/// <summary>What history keeps of a round: counts only. Whom it found stands in the list, for those who may see them.</summary>
public sealed record PairsLookedFor(int People, int Found, int Gone);

/// <summary>
/// Looks, for some people, for others of the record who may be the same person or of the same family, and keeps the pairs for a person to look at. Done by the house,
/// which sees restricted records too: who is shown a pair is asked when it is shown. Sealed records are not looked for and not found.
/// </summary>
public sealed class LookForPairs(Work work, KithDb db, TraitsOf traits, FindAlike alike, CurrentActor current, TimeProvider clock)
{
    /// <summary>The action, done by the house itself.</summary>
    public static readonly ActionInfo Action = new("same-person.look-for", "same-person.review", "Looked for people who may be known twice");

    /// <summary>A round was done.</summary>
    public static readonly EventKind<PairsLookedFor> Looked = new(
        "same-person.looked-for", Significance.Housekeeping, p => $"Looked whether {p.People} people are known twice: {p.Found} pairs to look at, {p.Gone} no longer");

    // Of a hostel or a large family enough is shown to start with; the rest comes when these are decided.
    private const int MostForOne = 10;

    /// <summary>Looks for those of the people of whom anything changed since they were last looked for.</summary>
    public async Task LookAsync(IReadOnlyCollection<PersonId> people, CancellationToken cancellation)
    {
        var agency = current.Value.Agency;
        var open = await db.Set<Person>().Where(p => p.AgencyId == agency && people.Contains(p.Id) && p.LeadId == p.Id && !p.Sealed).Select(p => p.Id).ToListAsync(cancellation);
        var known = (await traits.ReadAsync(agency, open, cancellation)).ToDictionary(t => t.Person!.Value);
        var prints = known.ToDictionary(k => k.Key, k => PairEvidence.Print(k.Value));
        var looked = await db.Set<LookedFor>().AsNoTracking().Where(l => l.AgencyId == agency && people.Contains(l.PersonId)).ToDictionaryAsync(l => l.PersonId, l => l.Print, cancellation);
        var changed = known.Values.Where(t => looked.GetValueOrDefault(t.Person!.Value) != prints[t.Person!.Value]).ToList();
        var notOpen = looked.Where(l => l.Value is null && !prints.ContainsKey(l.Key)).Select(l => l.Key).ToList();
        if (changed.Count + notOpen.Count == 0) return;
        var ids = changed.Select(t => t.Person!.Value).ToList();
        var stored = await StoredAsync(agency, [.. ids, .. notOpen], cancellation);
        var wanted = await WantedAsync(agency, changed, stored, cancellation);
        await work.DoAsync<Nothing>(Action, About.Nobody, why: null, async hand =>
        {
            var (found, gone) = await KeepAsync(hand, [.. ids, .. notOpen], wanted, cancellation);
            var rows = await hand.Db.Set<LookedFor>().Where(l => l.AgencyId == agency && (ids.Contains(l.PersonId) || notOpen.Contains(l.PersonId))).ToDictionaryAsync(l => l.PersonId, cancellation);
            foreach (var id in notOpen) hand.Remove(rows[id]);
            foreach (var id in ids)
            {
                if (rows.TryGetValue(id, out var row)) row.Print = prints[id];
                else hand.Add(new LookedFor { PersonId = id, AgencyId = agency, Print = prints[id] });
            }

            hand.Happened(Looked, new(ids.Count, found, gone), []);
            return Nothing.Value;
        }, cancellation);
    }

    private Task<List<SuggestedPair>> StoredAsync(AgencyId agency, List<PersonId> ids, CancellationToken cancellation) =>
        db.Set<SuggestedPair>().AsNoTracking().Where(p => p.AgencyId == agency && (ids.Contains(p.OneId) || ids.Contains(p.OtherId))).ToListAsync(cancellation);

    private async Task<List<SuggestedPair>> WantedAsync(AgencyId agency, List<PersonTraits> changed, List<SuggestedPair> stored, CancellationToken cancellation)
    {
        var among = db.Set<Person>().AsNoTracking().Where(p => p.AgencyId == agency);
        // A pair that is in the list is weighed again even where many others are likelier by now.
        var also = changed.SelectMany((one, i) => stored.Where(p => p.OneId == one.Person || p.OtherId == one.Person).Select(p => (i, Other: p.OneId == one.Person ? p.OtherId : p.OneId))).ToLookup(p => p.i, p => p.Other);
        var found = await alike.OfAsync(agency, changed, among, not: [], also, cancellation);
        var pairs = changed.SelectMany((one, i) => found[i].Select(c => (One: one, Candidate: c))).DistinctBy(p => LookedAt.InOrder(p.One.Person!.Value, p.Candidate.Person.Person!.Value)).ToList();
        var involved = pairs.SelectMany(p => new[] { p.One.Person!.Value, p.Candidate.Person.Person!.Value }).Distinct().ToList();
        var bonds = await Bonds.OfAsync(db, agency, involved, cancellation);
        var looked = await db.Set<LookedAt>().AsNoTracking().Where(l => l.AgencyId == agency && involved.Contains(l.OneId) && involved.Contains(l.OtherId)).ToDictionaryAsync(l => (l.OneId, l.OtherId), cancellation);
        var belong = await db.Set<Belonging>().AsNoTracking().Where(b => b.AgencyId == agency && involved.Contains(b.OneId) && involved.Contains(b.OtherId)).ToDictionaryAsync(b => (b.OneId, b.OtherId), cancellation);
        var now = clock.Moment();
        return [.. pairs.Select(p =>
            {
                var (one, other) = LookedAt.InOrder(p.One.Person!.Value, p.Candidate.Person.Person!.Value);
                return WeighPair.Of(agency, one, other, p.Candidate.Opinion, PairEvidence.Print(p.One, p.Candidate.Person), bonds.Together(one, other),
                    new(looked.GetValueOrDefault((one, other)), belong.GetValueOrDefault((one, other))), now);
            }).OfType<SuggestedPair>()
            .GroupBy(p => (p.Asks, changed.Exists(c => c.Person == p.OneId) ? p.OneId : p.OtherId)).SelectMany(g => g.OrderByDescending(p => p.Likelihood).Take(MostForOne))];
    }

    private static async Task<(int Found, int Gone)> KeepAsync(WorkInHand hand, List<PersonId> ids, List<SuggestedPair> wanted, CancellationToken cancellation)
    {
        var stored = await hand.Db.Set<SuggestedPair>().Where(p => p.AgencyId == hand.Agency && (ids.Contains(p.OneId) || ids.Contains(p.OtherId))).ToDictionaryAsync(p => (p.OneId, p.OtherId), cancellation);
        var found = 0;
        foreach (var pair in wanted)
        {
            if (stored.Remove((pair.OneId, pair.OtherId), out var before)) before.Take(pair);
            else
            {
                hand.Add(pair);
                found++;
            }
        }

        foreach (var pair in stored.Values) hand.Remove(pair);
        return (found, stored.Count);
    }
}
