using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.Practice;
using Kith.Record.Users.SignIn;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.Users;

/// <summary>One open account in the list.</summary>
public sealed record UserLine(UserId Id, string Name, string Role, string Teams, bool HasAuthenticator);

/// <summary>The open accounts of the administrator's agency. Two statements, however many there are; no child is near.</summary>
[Needs("users.administer")]
public sealed class ListUsersModel(KithDb db, CurrentActor current, PracticePacks practice) : PageModel
{
    public IReadOnlyList<UserLine> Users { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var (agency, roles) = (current.Value.Agency, practice[current.Value.Place].Roles);
        var members = await (
            from member in db.Set<TeamMember>().AsNoTracking()
            join team in db.Set<Team>() on member.TeamId equals team.Id
            where team.AgencyId == agency
            orderby team.Name
            select new { member.UserId, team.Name }).ToListAsync(cancellation);
        var teams = members.ToLookup(m => m.UserId, m => m.Name);
        var users = await db.Set<User>().AsNoTracking().Where(u => u.AgencyId == agency && u.ClosedAt == null).OrderBy(u => u.Name)
            .Select(u => new { u.Id, u.Name, u.Role, Set = db.Set<Credential>().Any(c => c.UserId == u.Id && c.Authenticator != null) }).ToListAsync(cancellation);
        Users = users.ConvertAll(u => new UserLine(u.Id, u.Name, roles.TryGetValue(u.Role, out var role) ? role.Says : u.Role, string.Join(", ", teams[u.Id]), u.Set));
    }
}
