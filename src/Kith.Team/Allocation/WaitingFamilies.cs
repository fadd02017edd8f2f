using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.Families;
using Kith.Record.People;
using Kith.Record.Users;
using Microsoft.EntityFrameworkCore;

namespace Kith.Team.Allocation;

/// <summary>A child who waits, as far as the reader may know.</summary>
public sealed record WaitingChild(PersonId Id, string Name, DateOnly? BornOn);

/// <summary>A family that waits for a worker.</summary>
/// <param name="Name">Null when the reader may open none of the children: the wait still counts.</param>
/// <param name="Waiting">How many children wait, named or not.</param>
/// <param name="DaysWaiting">Calendar days since the need was recorded.</param>
public sealed record WaitingFamily(
    WorkerNeedId Need, FamilyId Family, string? Name, TeamId Team, string TeamName, string Because, string RiskLevel, DateTime Since, int DaysWaiting,
    DateTime? ListedAt, string? Owner, DateOnly? ReviewOn, string? PersonToCall, DateTime? LastContactAt, int Waiting, IReadOnlyList<WaitingChild> Children, bool ReviewPassed);

/// <summary>Answers which families wait for a worker, the longest first. Three statements, however many wait.</summary>
public sealed class WaitingFamilies(KithDb db, CurrentActor current, PeopleInReach people, TimeProvider clock)
{
    /// <summary>The families that wait for the actor's teams, or for any team when the actor sees the whole agency.</summary>
    public Task<IReadOnlyList<WaitingFamily>> MineAsync(CancellationToken cancellation)
    {
        var actor = current.Value;
        return ReadAsync(db.Set<WorkerNeed>().Where(n => n.AgencyId == actor.Agency && n.EndedAt == null && (actor.Reach != ReachKind.Team || actor.Teams.Contains(n.TeamId))), cancellation);
    }

    /// <summary>One family that waits; null when there is none or the actor may open none of its children.</summary>
    public async Task<WaitingFamily?> OneAsync(WorkerNeedId need, CancellationToken cancellation)
    {
        var found = await ReadAsync(db.Set<WorkerNeed>().Where(n => n.AgencyId == current.Value.Agency && n.Id == need && n.EndedAt == null), cancellation);
        return found is [{ Name: not null } one] ? one : null;
    }

    private async Task<IReadOnlyList<WaitingFamily>> ReadAsync(IQueryable<WorkerNeed> asked, CancellationToken cancellation)
    {
        var actor = current.Value;
        var rows = await (
            from need in asked.AsNoTracking()
            join family in db.Set<Family>() on need.FamilyId equals family.Id
            join team in db.Set<Record.Users.Team>() on need.TeamId equals team.Id
            orderby need.Since, need.Id
            select new
            {
                Need = need, family.Name, Team = team.Name,
                Owner = db.Set<User>().Where(u => u.Id == need.OwnerId).Select(u => u.Name).FirstOrDefault(),
                Call = db.Set<User>().Where(u => u.Id == need.PersonToCallId).Select(u => u.Name).FirstOrDefault(),
                CallPhone = db.Set<User>().Where(u => u.Id == need.PersonToCallId).Select(u => u.Phone).FirstOrDefault(),
            }).ToListAsync(cancellation);
        var needs = rows.Select(r => r.Need.Id).ToList();
        var children = (await db.Set<ChildInNeedOfWorker>().AsNoTracking().Where(c => needs.Contains(c.NeedId)).ToListAsync(cancellation)).ToLookup(c => c.NeedId, c => c.PersonId);
        var ids = children.SelectMany(c => c).Distinct().ToList();
        var seen = (await people.Of(actor).Where(p => ids.Contains(p.Id)).ToListAsync(cancellation)).ToDictionary(p => p.Id);
        var today = London.Today(clock);
        return rows.Select(r =>
        {
            var named = children[r.Need.Id].Where(seen.ContainsKey).Select(c => new WaitingChild(c, seen[c].FullName, seen[c].BornOn)).OrderBy(c => c.BornOn).ToList();
            return new WaitingFamily(
                r.Need.Id, r.Need.FamilyId, named.Count == 0 ? null : r.Name, r.Need.TeamId, r.Team, named.Count == 0 ? "" : r.Need.Because, r.Need.RiskLevel, r.Need.Since,
                today.DayNumber - London.DateOf(r.Need.Since).DayNumber, r.Need.ListedAt, r.Owner, r.Need.ReviewOn, r.Call is null ? null : $"{r.Call}{(r.CallPhone is null ? "" : $", {r.CallPhone}")}",
                r.Need.LastContactAt, children[r.Need.Id].Count(), named, r.Need.ReviewOn < today);
        }).ToList();
    }
}
