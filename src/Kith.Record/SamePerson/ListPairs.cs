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

    /// <summary>The pairs of one person that wait.</summary>
    public Task<List<PairOfTwo>> OfPersonAsync(Actor actor, PersonId person, CancellationToken cancellation) =>
        Open(actor, null).Where(r => r.Pair.OneId == person || r.Pair.OtherId == person).OrderByDescending(r => r.Pair.Likelihood).ToListAsync(cancellation);

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
