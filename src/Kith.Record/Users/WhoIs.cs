using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.Practice;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.Users;

/// <summary>
/// Turns an account into an actor. Asked on every request, so that a closed account or a changed role counts at once and not at the next
/// sign-in. One statement.
/// </summary>
public sealed class WhoIs(KithDb db, PracticePacks practice)
{
    /// <summary>The actor, or null when there is no such account or it is closed.</summary>
    public async Task<Actor?> FindAsync(UserId id, CancellationToken cancellation)
    {
        var found = await db.Set<User>().AsNoTracking().Where(u => u.Id == id && u.ClosedAt == null)
            .Select(u => new
            {
                u.Name, u.AgencyId, u.Role,
                Place = db.Set<Agency>().Where(a => a.Id == u.AgencyId).Select(a => a.Place).First(),
                Teams = db.Set<TeamMember>().Where(m => m.UserId == u.Id).Select(m => m.TeamId).ToList(),
            })
            .FirstOrDefaultAsync(cancellation);
        if (found is null || !practice[found.Place].Roles.TryGetValue(found.Role, out var role))
        {
            return null;
        }

        return new Actor(id, found.Name, found.AgencyId, found.Place, found.Role, role.Reach, role.Permissions, found.Teams);
    }
}
