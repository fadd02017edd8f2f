using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.People;

/// <summary>
/// The only source of people for pages and questions: who this actor may see now. Rooms query this, never the raw table.
/// </summary>
public sealed class PeopleInReach(KithDb db, TimeProvider clock) : IReach
{
    /// <summary>Everyone the actor may open: within reach or by broken glass; one record for a joined person.</summary>
    public IQueryable<Person> Of(Actor actor) => Of(db, actor.Reach, new(actor.Agency, actor.User, actor.Teams, clock.Moment()));

    /// <summary>The same as a piece of a question that is compiled: who looks is put in each time it is asked.</summary>
    internal static IQueryable<Person> Of(KithDb db, ReachKind reach, Looking who)
    {
        var people = db.Set<Person>().AsNoTracking().Where(p => p.AgencyId == who.Agency && !p.Sealed && p.LeadId == p.Id);
        var reaches = db.Set<PersonReach>().Where(r => r.AgencyId == who.Agency && r.From <= who.Now && (r.To == null || r.To > who.Now));
        var named = reaches.Where(r => r.UserId == who.User && r.Because == ReachBecause.Named);
        if (reach == ReachKind.Agency) return people.Where(p => !p.Restricted || named.Any(n => n.PersonId == p.Id)); // broken glass shows nobody else to them
        var mine = reach switch
        {
            ReachKind.Team => reaches.Where(r => r.UserId == who.User || (r.TeamId != null && who.Teams.Contains(r.TeamId.Value))),
            _ => reaches.Where(r => r.UserId == who.User),
        };
        var glass = db.Set<BrokenGlass>().Where(g => g.AgencyId == who.Agency && g.UserId == who.User && g.From <= who.Now && g.To > who.Now);
        return people.Where(p => p.Restricted ? named.Any(n => n.PersonId == p.Id) : mine.Any(m => m.PersonId == p.Id) || glass.Any(g => g.PersonId == p.Id));
    }

    /// <summary>
    /// The user and the teams under whom everyone is filed whom the actor may open. Null when the role sees the whole agency.
    /// For questions that start from what is filed under them; <see cref="Of(Actor)"/> still decides.
    /// </summary>
    internal static List<Guid>? ReachedBy(Actor actor) => actor.Reach switch
    {
        ReachKind.Agency => null,
        ReachKind.Team => [actor.User.Value, .. actor.Teams.Select(t => t.Value)],
        _ => [actor.User.Value],
    };

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<PersonId, Sight>> OfAsync(Actor actor, IReadOnlyCollection<PersonId> people, CancellationToken cancellation)
    {
        var rows = (await OpenAsync(actor, people, cancellation)).ToDictionary(r => r.Person.Id, r => r.Sight);
        return people.ToDictionary(id => id, id => rows.GetValueOrDefault(id, Sight.Unknown));
    }

    /// <summary>Those among these people whom the actor may open; one who was joined to another is not shown as a person of their own. One statement, or none for nobody.</summary>
    public async Task<IReadOnlyDictionary<PersonId, Person>> AmongAsync(Actor actor, IReadOnlyCollection<PersonId> people, CancellationToken cancellation) => people.Count == 0
        ? new Dictionary<PersonId, Person>()
        : (await OpenAsync(actor, people, cancellation))
            .Where(r => r.Sight.MayOpen() && r.Person.LeadId == r.Person.Id && people.Contains(r.Person.Id)).ToDictionary(r => r.Person.Id, r => r.Person);

    /// <summary>People with the records that were joined to them, and what the actor may see of each: for opening a record. Of nobody who is not in the agency. One statement.</summary>
    internal async Task<IReadOnlyList<(Person Person, Sight Sight)>> OpenAsync(Actor actor, IReadOnlyCollection<PersonId> people, CancellationToken cancellation)
    {
        var rows = await db.ListAsync(InSight.On(db)(db, actor.Agency, actor.User, actor.Teams, clock.Moment(), people), cancellation);
        return [.. rows.GroupBy(r => r.Person.Id).Select(ways => (ways.First().Person, SightOf(actor, [.. ways])))];
    }

    // A row for each way that leads this user to a person, and one for a person to whom none does.
    private static readonly Prepared<Func<KithDb, AgencyId, UserId, IReadOnlyList<TeamId>, DateTime, IReadOnlyCollection<PersonId>, IAsyncEnumerable<WayToPerson>>> InSight = new(() => EF.CompileAsyncQuery(
        (KithDb db, AgencyId agency, UserId user, IReadOnlyList<TeamId> teams, DateTime now, IReadOnlyCollection<PersonId> people) =>
            from p in db.Set<Person>().AsNoTracking()
            where p.AgencyId == agency && (people.Contains(p.Id) || people.Contains(p.LeadId))
            from r in db.Set<PersonReach>().Where(r => r.AgencyId == agency && r.PersonId == p.LeadId && r.From <= now && (r.To == null || r.To > now)
                && (r.UserId == user || (r.TeamId != null && teams.Contains(r.TeamId.Value)))).DefaultIfEmpty()
            select new WayToPerson(p, r!.UserId, r.TeamId, r.Because,
                db.Set<BrokenGlass>().Any(g => g.AgencyId == agency && g.PersonId == p.LeadId && g.UserId == user && g.From <= now && g.To > now))));

    private sealed record WayToPerson(Person Person, UserId? User, TeamId? Team, string? Because, bool Glass);

    private static Sight SightOf(Actor actor, IReadOnlyList<WayToPerson> ways)
    {
        var person = ways[0].Person;
        if (person.Sealed) return Sight.Unknown;
        if (person.Restricted) return ways.Any(w => w.User == actor.User && w.Because == ReachBecause.Named) ? Sight.InReach : Sight.Restricted;
        if (actor.Reach == ReachKind.Agency || ways.Any(w => w.User == actor.User)) return Sight.InReach;
        if (actor.Reach == ReachKind.Team && ways.Any(w => w.Team is { } team && actor.Teams.Contains(team))) return Sight.InReach;
        return ways[0].Glass ? Sight.BrokenGlass : Sight.OutOfReach;
    }
}

/// <summary>Who looks at people, and when (UTC).</summary>
internal record Looking(AgencyId Agency, UserId User, IReadOnlyList<TeamId> Teams, DateTime Now);

/// <summary>Why somebody may see a person.</summary>
public static class ReachBecause
{
    /// <summary>A referral about the person came to the team.</summary>
    public const string Referral = "referral";

    /// <summary>The worker or team is allocated.</summary>
    public const string Allocation = "allocation";

    /// <summary>Another record of the same person could be seen.</summary>
    public const string Joined = "joined";

    /// <summary>Named on a restricted record.</summary>
    public const string Named = "named";
}
