using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.People;
using Kith.Record.Users;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.Families;

/// <summary>Whose children the list shows.</summary>
public enum WhoseChildren
{
    /// <summary>The user's own and those of the user's teams.</summary>
    All,

    /// <summary>Those the user works with.</summary>
    Mine,

    /// <summary>Those of one team.</summary>
    Team,
}

/// <summary>One child of the list.</summary>
public sealed record ListedChild(Person Person, FamilyId Family, string FamilyName, bool Mine);

/// <summary>One page of the list.</summary>
public sealed record ListedChildren(IReadOnlyList<ListedChild> Children, int All, IReadOnlyList<(string Title, bool IsNumber, IReadOnlyDictionary<PersonId, string> Cells)> Columns);

/// <summary>The children a user works with: one statement for the list, and a constant number for each contributed column.</summary>
public sealed class ListChildren(KithDb db, PeopleInReach people, IEnumerable<IChildListPart> parts, TimeProvider clock)
{
    /// <summary>How many stand on a page.</summary>
    public const int PageSize = 100;

    /// <summary>A page of the list, by family name. <paramref name="page"/> counts from 1.</summary>
    public async Task<ListedChildren> OfAsync(Actor actor, WhoseChildren whose, TeamId? team, int page, CancellationToken cancellation)
    {
        var (agency, user, now) = (actor.Agency, actor.User, clock.Moment());
        IReadOnlyList<TeamId> teams = whose == WhoseChildren.Team && team is { } chosen ? actor.Teams.Where(t => t == chosen).ToList() : actor.Teams;
        var given = db.Set<PersonReach>().Where(r => r.AgencyId == agency && r.From <= now && (r.To == null || r.To > now));
        var mine = given.Where(r => r.UserId == user);
        // One team is asked for as one: for a list of them PostgreSQL reckons with ten teams' children and reads every family instead.
        var ofTeams = teams is [var one] ? given.Where(r => r.TeamId == one) : given.Where(r => r.TeamId != null && teams.Contains(r.TeamId.Value));
        // From the few ids to the people: asked person by person, SQLite looked at everyone in the agency.
        var (own, teamed) = (mine.Select(r => r.PersonId), ofTeams.Select(r => r.PersonId));
        var wanted = whose switch { WhoseChildren.Mine => own, WhoseChildren.Team => teamed, _ => own.Union(teamed) };
        var listed =
            from person in people.Of(actor)
            where wanted.Contains(person.Id)
            from member in db.Set<FamilyMember>().Where(m => m.AgencyId == agency && m.PersonId == person.Id && m.IsChild && m.To == null)
            join family in db.Set<Family>() on member.FamilyId equals family.Id
            select new { person, family.Id, family.Name, Mine = mine.Any(r => r.PersonId == person.Id) };
        // The whole list, and the page cut from it here: counting apart would ask reach of everybody twice, and that is what costs.
        var all = await listed.OrderBy(r => r.person.FamilyName).ThenBy(r => r.Name).ThenBy(r => r.person.BornOn).ThenBy(r => r.person.Id).ToListAsync(cancellation);
        var children = all.Skip((page - 1) * PageSize).Take(PageSize).Select(r => new ListedChild(r.person, r.Id, r.Name, r.Mine)).ToList();
        var persons = children.Select(c => c.Person).DistinctBy(p => p.Id).ToList();
        var columns = new List<(string, bool, IReadOnlyDictionary<PersonId, string>)>();
        foreach (var part in parts.OrderBy(p => p.Order))
        {
            columns.Add((part.Title, part.IsNumber, await part.OfAsync(actor, persons, cancellation)));
        }

        return new(children, all.Count, columns);
    }

    /// <summary>The user's teams, for the filter.</summary>
    public async Task<IReadOnlyList<(TeamId Id, string Name)>> TeamsAsync(Actor actor, CancellationToken cancellation)
    {
        var teams = actor.Teams;
        var rows = await db.Set<Team>().Where(t => t.AgencyId == actor.Agency && teams.Contains(t.Id)).OrderBy(t => t.Name).Select(t => new { t.Id, t.Name }).ToListAsync(cancellation);
        return rows.Select(t => (t.Id, t.Name)).ToList();
    }
}
