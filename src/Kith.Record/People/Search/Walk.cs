using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.People.Search;

using Ask = Func<KithDb, AgencyId, UserId, IReadOnlyList<TeamId>, DateTime, List<Guid>, List<SearchKeyKind>, List<string>, List<string>,
    IReadOnlyList<string>, SearchKeyKind, IReadOnlyList<string>, IAsyncEnumerable<Met>>;
using Question = Func<KithDb, AgencyId, UserId, IReadOnlyList<TeamId>, DateTime, List<Guid>, List<SearchKeyKind>, List<string>, List<string>,
    IReadOnlyList<string>, SearchKeyKind, IReadOnlyList<string>, IQueryable<Met>>;

/// <summary>
/// How a walk is worded. PostgreSQL guesses badly how many people answer to a span of one kind (it knows keys and kinds, not the two together), and then begins with the
/// thirty thousand of one year; and SQLite joins what it might look up. So nothing is left to guess: what is asked of each person stands behind <c>Skip(0)</c>, which neither
/// database takes apart, and is asked of one key after the other until enough were met.
/// </summary>
internal static class Walk
{
    /// <summary>By shape, compiled once.</summary>
    public static readonly Prepared<WalkShape, Ask> Prepared = new((db, shape) => EF.CompileAsyncQuery(ComposedQuestion<WalkAsked>.Of<Question>(Of(db, shape, new()))));

    private static IQueryable<Met> Of(KithDb db, WalkShape shape, WalkAsked asked)
    {
        var walked = shape.ReachedBy is not { } under
            ? InOrder(db, shape, asked, db.Set<PersonKey>().Where(k => k.AgencyId == asked.Agency))
            // Team by team, so that each is walked in its order; the same person may be filed under the team and the worker.
            : Enumerable.Range(0, under).Select(i => InOrder(db, shape, asked, db.Set<ReachKey>().Where(k => k.AgencyId == asked.Agency && k.ReachedBy == asked.ReachedBy[i])))
                .Aggregate((one, other) => one.Union(other)).OrderBy(k => k.Key).ThenBy(k => k.PersonId).Take(shape.Most);
        return walked.Join(db.Set<Person>().AsNoTracking(), k => k.PersonId, p => p.Id, (k, p) => new Met { Key = k.Key, Person = p });
    }

    private static IQueryable<Walked> InOrder<TKey>(KithDb db, WalkShape shape, WalkAsked asked, IQueryable<TKey> filed)
        where TKey : class, IFiledKey
    {
        var keys = db.Set<PersonKey>().Where(k => k.AgencyId == asked.Agency);
        var walked = (shape.Wholes ? filed.Where(k => k.Kind == asked.Kinds[0] && asked.Wholes.Contains(k.Key)) : Within(filed, asked, 0))
            .Select(k => new Walked { Key = k.Key, PersonId = k.PersonId });
        // Of whole keys PostgreSQL takes everybody and asks them all, to put in order who is left: so they are put in order first, and asked one after the other.
        if (shape.Wholes && db.Database.IsNpgsql()) walked = walked.OrderBy(k => k.Key).ThenBy(k => k.PersonId).Skip(0);
        foreach (var answering in Enumerable.Range(1, shape.Others).Select(i => Within(keys, asked, i)))
            walked = walked.Where(k => answering.Where(o => o.PersonId == k.PersonId).OrderBy(o => o.PersonId).Skip(0).Any());
        if (shape.OtherWholes)
            walked = walked.Where(k => keys.Where(o => o.PersonId == k.PersonId && o.Kind == asked.OtherKind && asked.OtherWholes.Contains(o.Key)).OrderBy(o => o.PersonId).Skip(0).Any());
        var people = PeopleInReach.Of(db, shape.Reach, asked);
        return walked.Where(k => people.Where(p => p.Id == k.PersonId).OrderBy(p => p.Id).Skip(0).Any()).OrderBy(k => k.Key).ThenBy(k => k.PersonId).Take(shape.Most);
    }

#pragma warning disable CA1309 // Translated to SQL: the column is compared by code points there.
    private static IQueryable<TKey> Within<TKey>(IQueryable<TKey> keys, WalkAsked asked, int i)
        where TKey : class, IFiledKey =>
        keys.Where(k => k.Kind == asked.Kinds[i] && string.Compare(k.Key, asked.Froms[i]) >= 0 && string.Compare(k.Key, asked.Tos[i]) < 0);
#pragma warning restore CA1309
}

/// <summary>
/// What a walk looks like: whose reach, under how many teams and users people are filed (null: not under them), what kinds of tests there are, and how many are met at most.
/// </summary>
internal sealed record WalkShape(ReachKind Reach, int? ReachedBy, bool Wholes, int Others, bool OtherWholes, int Most);

/// <summary>What a walk is asked with. The first span is walked, or the whole keys of its kind; the others are asked of whoever is met.</summary>
internal sealed record WalkAsked(
    AgencyId Agency, UserId User, IReadOnlyList<TeamId> Teams, DateTime Now, List<Guid> ReachedBy, List<SearchKeyKind> Kinds, List<string> Froms, List<string> Tos,
    IReadOnlyList<string> Wholes, SearchKeyKind OtherKind, IReadOnlyList<string> OtherWholes) : Looking(Agency, User, Teams, Now)
{
    /// <summary>Only to put a question together.</summary>
    public WalkAsked() : this(default, default, [], default, [], [], [], [], [], default, []) { }
}

/// <summary>A key on the way, and whose it is.</summary>
internal sealed record Walked
{
    public required string Key { get; init; }
    public PersonId PersonId { get; init; }
}

/// <summary>Somebody met, and under which key.</summary>
internal sealed record Met
{
    public required string Key { get; init; }
    public required Person Person { get; init; }
}
