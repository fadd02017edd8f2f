using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.Families;
using Kith.Record.SamePerson;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.FrontDoor;

/// <summary>Somebody of the referral and somebody known whom they may be.</summary>
public sealed record MatchPair(ReferredPerson Referred, MayBe Match);

/// <summary>The suggestions that lead to one family, the likeliest first; alone where the known person belongs to none.</summary>
public sealed record MatchGroup(Family? Family, IReadOnlyList<MatchPair> Pairs)
{
    /// <summary>Puts the suggestions for a referral together by the family they lead to. One statement.</summary>
    public static async Task<IReadOnlyList<MatchGroup>> OfAsync(
        KithDb db, Actor actor, IReadOnlyList<ReferredPerson> people, IReadOnlyDictionary<PersonId, IReadOnlyList<MayBe>> matches, CancellationToken cancellation)
    {
        var pairs = people.SelectMany(p => (matches.GetValueOrDefault(p.Record.Id) ?? []).Select(m => new MatchPair(p, m))).ToList();
        var known = pairs.Select(p => p.Match.Person.Id).Distinct().ToList();
        var families = (await db.Set<FamilyMember>().AsNoTracking().Where(m => m.AgencyId == actor.Agency && known.Contains(m.PersonId) && m.To == null)
            .Join(db.Set<Family>(), m => m.FamilyId, f => f.Id, (m, f) => new { m.PersonId, Family = f }).ToListAsync(cancellation)).ToLookup(m => m.PersonId, m => m.Family);

        // Somebody in two families stands with the one that more of the referral's people lead to.
        var often = pairs.SelectMany(p => families[p.Match.Person.Id].Select(f => f.Id)).GroupBy(f => f).ToDictionary(g => g.Key, g => g.Count());
        Family? Of(MatchPair pair) => families[pair.Match.Person.Id].OrderByDescending(f => often[f.Id]).ThenBy(f => f.Name, StringComparer.Ordinal).FirstOrDefault();
        return [.. pairs.Select((pair, at) => (pair, at, family: Of(pair))).GroupBy(p => p.family?.Id.Value ?? p.pair.Match.Person.Id.Value)
            .OrderByDescending(g => g.Select(p => p.pair.Referred.Id).Distinct().Count()).ThenBy(g => g.Min(p => p.at))
            .Select(g => new MatchGroup(g.First().family, [.. g.Select(p => p.pair)]))];
    }
}
