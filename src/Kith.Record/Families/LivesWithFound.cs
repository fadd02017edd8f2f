using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.People;
using Kith.Record.People.Search;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.Families;

using Ask = Func<KithDb, AgencyId, UserId, IReadOnlyList<TeamId>, DateTime, IReadOnlyList<PersonId>, IAsyncEnumerable<UnderOneRoof>>;
using Question = Func<KithDb, AgencyId, UserId, IReadOnlyList<TeamId>, DateTime, IReadOnlyList<PersonId>, IQueryable<UnderOneRoof>>;

/// <summary>Who lives with somebody found, as far as the reader may know them. One statement for everybody.</summary>
internal sealed class LivesWithFound(KithDb db, TimeProvider clock) : IFoundPart
{
    // Enough to know a family by; a hostel is not listed.
    private const int MostNamed = 5;

    private static readonly Prepared<ReachKind, Ask> Together = new((db, reach) => EF.CompileAsyncQuery(ComposedQuestion<TogetherAsked>.Of<Question>(Of(db, reach, new()))));

    public int Order => 10;

    public string Title => "Lives with";

    public async Task<IReadOnlyDictionary<PersonId, string>> OfAsync(Actor actor, IReadOnlyList<PersonId> asked, CancellationToken cancellation)
    {
        var rows = await db.ListAsync(Together.On(db, actor.Reach)(db, actor.Agency, actor.User, actor.Teams, clock.Moment(), asked), cancellation);
        return rows.GroupBy(r => r.Of).ToDictionary(g => g.Key, g =>
        {
            var names = g.Select(r => r.Other).DistinctBy(p => p.Id).OrderBy(p => p.BornOn).ThenBy(p => p.GivenName, StringComparer.Ordinal).Select(p => p.FullName).ToList();
            return string.Join(", ", names.Take(MostNamed)) + (names.Count > MostNamed ? $" and {names.Count - MostNamed} more" : "");
        });
    }

    private static IQueryable<UnderOneRoof> Of(KithDb db, ReachKind reach, TogetherAsked asked) =>
        from own in db.Set<Residence>()
        where own.AgencyId == asked.Agency && own.To == null && asked.People.Contains(own.PersonId)
        join other in db.Set<Residence>().Where(r => r.AgencyId == asked.Agency && r.To == null) on own.HouseholdId equals other.HouseholdId
        where other.PersonId != own.PersonId
        join known in PeopleInReach.Of(db, reach, asked) on other.PersonId equals known.Id
        select new UnderOneRoof(own.PersonId, known);
}

/// <summary>Who looks, and about whom it is asked with whom they live.</summary>
internal sealed record TogetherAsked(AgencyId Agency, UserId User, IReadOnlyList<TeamId> Teams, DateTime Now, IReadOnlyList<PersonId> People) : Looking(Agency, User, Teams, Now)
{
    /// <summary>Only to put a question together.</summary>
    public TogetherAsked() : this(default, default, [], default, []) { }
}

/// <summary>Somebody found, and somebody of the same household whom the reader may know.</summary>
internal sealed record UnderOneRoof(PersonId Of, Person Other);
