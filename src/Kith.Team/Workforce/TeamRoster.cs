using System.Text.Json;
using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Record.Practice;
using Kith.Record.Users;
using Microsoft.EntityFrameworkCore;

namespace Kith.Team.Workforce;

/// <summary>Answers who works in which team. Two statements, however many teams.</summary>
public sealed class TeamRoster(KithDb db, PracticePacks practice, TimeProvider clock)
{
    /// <summary>The permission that makes a member of a team somebody who may be allocated.</summary>
    public const string Visits = "visits.record";

    /// <summary>Everyone who may be allocated in these teams, by name.</summary>
    public async Task<IReadOnlyList<Worker>> WorkersAsync(AgencyId agency, string place, IReadOnlyCollection<TeamId> teams, CancellationToken cancellation)
    {
        var visiting = practice[place].Roles.Values.Where(r => r.May(Visits)).Select(r => r.Id).ToList();
        var rows = await (
            from member in db.Set<TeamMember>().AsNoTracking()
            where teams.Contains(member.TeamId) && !member.Leads
            join team in db.Set<Record.Users.Team>() on member.TeamId equals team.Id
            join user in db.Set<User>() on member.UserId equals user.Id
            where user.AgencyId == agency && user.ClosedAt == null && visiting.Contains(user.Role)
            join profile in db.Set<WorkerProfile>() on user.Id equals profile.UserId into profiles
            from profile in profiles.DefaultIfEmpty()
            orderby user.Name
            select new { user.Id, user.Name, user.Phone, Team = team.Id, team.Base, Profile = profile }).ToListAsync(cancellation);
        var today = London.Today(clock);
        var users = rows.Select(r => r.Id).Distinct().ToList();
        var away = (await db.Set<WorkerAbsence>().AsNoTracking()
            .Where(a => a.AgencyId == agency && users.Contains(a.UserId) && (a.To == null || a.To >= today)).OrderBy(a => a.From).ToListAsync(cancellation))
            .ToLookup(a => a.UserId, a => new Period(a.From, a.To));
        return rows.Select(r => new Worker(
            r.Id, r.Name, r.Phone, r.Team, r.Profile?.TimePercent ?? WorkerProfile.WholeTime, r.Profile?.CapacityPoints,
            (r.Profile?.Languages ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal),
            r.Profile?.BaseTown ?? r.Base, r.Profile?.NewlyQualifiedUntil, [.. away[r.Id]])).ToList();
    }

    /// <summary>A kind of team as workload.yaml writes it: "early-help".</summary>
    public static string KindCode(TeamKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());
}
