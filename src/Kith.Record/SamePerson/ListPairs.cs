using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.People;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.SamePerson;

/// <summary>One pair of the list, with both people as the reader may see them, and who looked before.</summary>
public sealed record ListedPair(SuggestedPair Pair, Person One, Person Other, LookedAt? Before);

/// <summary>One page of the list, and how many there are in all.</summary>
public sealed record ListedPairs(IReadOnlyList<ListedPair> Pairs, int All);

/// <summary>
/// The pairs that wait for a person's eyes, of which the reader may see both. Three statements. Nobody learns that there is a pair whose other half they may not see.
/// </summary>
public sealed class ListPairs(KithDb db, PeopleInReach people, TimeProvider clock)
{
    /// <summary>The permission to see the list.</summary>
    public const string Permission = "same-person.review";

    /// <summary>How many stand on a page.</summary>
    public const int PageSize = 20;

    /// <summary>A page of the list, the likeliest first. <paramref name="page"/> counts from 1.</summary>
    public async Task<ListedPairs> OfAsync(Actor actor, PairAsks asks, int page, CancellationToken cancellation)
    {
        var open = Open(actor, asks);
        var all = await open.CountAsync(cancellation);
        var rows = await open.OrderByDescending(r => r.Pair.Likelihood).ThenBy(r => r.Pair.FoundAt).ThenBy(r => r.Pair.OneId).ThenBy(r => r.Pair.OtherId)
            .Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(cancellation);
        var ids = rows.ConvertAll(r => r.Pair.OneId);
        var before = await db.Set<LookedAt>().AsNoTracking().Where(l => l.AgencyId == actor.Agency && ids.Contains(l.OneId)).ToDictionaryAsync(l => (l.OneId, l.OtherId), cancellation);
        return new([.. rows.Select(r => new ListedPair(r.Pair, r.One, r.Other, before.GetValueOrDefault((r.Pair.OneId, r.Pair.OtherId))))], all);
    }

    /// <summary>How many wait: one statement.</summary>
    public Task<int> CountAsync(Actor actor, PairAsks asks, CancellationToken cancellation) => Open(actor, asks).CountAsync(cancellation);

    /// <summary>The pairs of one person that wait, each with the other of the two; the person's own record is open. One statement, and one more when there are any.</summary>
    public async Task<IReadOnlyList<(SuggestedPair Pair, Person Other)>> OfPersonAsync(ChildInView child, CancellationToken cancellation)
    {
        var pairs = await db.ListAsync(Waiting.On(db)(db, child.Actor.Agency, child.Id, child.Today), cancellation);
        PersonId Other(SuggestedPair pair) => pair.OneId == child.Id ? pair.OtherId : pair.OneId;
        var known = await people.AmongAsync(child.Actor, pairs.ConvertAll(Other), cancellation);
        return [.. pairs.Where(p => known.ContainsKey(Other(p))).OrderByDescending(p => p.Likelihood).Select(p => (p, known[Other(p)]))];
    }

    // Two questions in one, so that each half finds its own index.
    private static readonly Prepared<Func<KithDb, AgencyId, PersonId, DateOnly, IAsyncEnumerable<SuggestedPair>>> Waiting = new(() => EF.CompileAsyncQuery(
        (KithDb db, AgencyId agency, PersonId person, DateOnly today) =>
            db.Set<SuggestedPair>().Where(p => p.OneId == person).Concat(db.Set<SuggestedPair>().Where(p => p.OtherId == person)).AsNoTracking()
                .Where(p => p.AgencyId == agency && !p.Settled && (p.AgainOn == null || p.AgainOn <= today))));

    private IQueryable<PairOfTwo> Open(Actor actor, PairAsks? asks)
    {
        var today = London.Today(clock);
        return
            from pair in db.Set<SuggestedPair>().AsNoTracking()
            where pair.AgencyId == actor.Agency && !pair.Settled && (pair.AgainOn == null || pair.AgainOn <= today) && (asks == null || pair.Asks == asks)
            join one in people.Of(actor) on pair.OneId equals one.Id
            join other in people.Of(actor) on pair.OtherId equals other.Id
            select new PairOfTwo { Pair = pair, One = one, Other = other };
    }
}

/// <summary>A pair with its two people.</summary>
public sealed record PairOfTwo
{
    public required SuggestedPair Pair { get; init; }
    public required Person One { get; init; }
    public required Person Other { get; init; }
}
