using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.Practice;
using Kith.Record.Users.SignIn;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.Users;

/// <summary>
/// Turns a session into an actor. Asked on every request, so that an ended session, a closed account or a changed role counts at once and
/// not at the next sign-in. One statement.
/// </summary>
public sealed class WhoIs(KithDb db, PracticePacks practice, SignInRules rules, TimeProvider clock)
{
    private static readonly Prepared<Func<KithDb, SessionId, DateTime, DateTime, CancellationToken, Task<Found?>>> Ask = new(() => EF.CompileAsyncQuery(
        (KithDb db, SessionId id, DateTime now, DateTime idle, CancellationToken _) => (
            from session in db.Set<Session>().AsNoTracking()
            join user in db.Set<User>() on session.UserId equals user.Id
            join agency in db.Set<Agency>() on user.AgencyId equals agency.Id
            where session.Id == id && session.EndedAt == null && session.ExpiresAt > now && session.SeenAt > idle && user.ClosedAt == null
            select new Found(
                session.SeenAt, user.Id, user.Name, user.AgencyId, user.Role, agency.Place, db.Set<TeamMember>().Where(m => m.UserId == user.Id).Select(m => m.TeamId).ToList()))
            .FirstOrDefault()));

    private sealed record Found(DateTime SeenAt, UserId Id, string Name, AgencyId AgencyId, string Role, string Place, List<TeamId> Teams);

    /// <summary>The actor of a session, or null when it has ended, was idle for too long, or its account is closed.</summary>
    public async Task<Actor?> FindAsync(SessionId id, CancellationToken cancellation)
    {
        var now = clock.Moment();
        var found = await Ask.On(db)(db, id, now, now - rules.IdleTime, cancellation);
        if (found is null || !practice[found.Place].Roles.TryGetValue(found.Role, out var role))
        {
            return null;
        }

        if (now - found.SeenAt >= rules.SeenEvery)
        {
            await db.Set<Session>().Where(s => s.Id == id).ExecuteUpdateAsync(set => set.SetProperty(s => s.SeenAt, now), cancellation);
        }

        return new Actor(found.Id, found.Name, found.AgencyId, found.Place, found.Role, role.Reach, role.Permissions, found.Teams);
    }
}
