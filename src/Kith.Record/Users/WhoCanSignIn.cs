using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Record.Practice;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.Users;

/// <summary>Somebody with an open account, with the role as the pack says it.</summary>
public sealed record SignInName(UserId Id, string Name, string Role, string Agency);

/// <summary>Lists open accounts of every agency, for the command line and the demo's sign-in page.</summary>
public static class WhoCanSignIn
{
    /// <summary>By agency, oldest account first; or only the first of each role in each agency.</summary>
    public static async Task<IReadOnlyList<SignInName>> ListAsync(KithDb db, PracticePacks practice, bool firstOfEachRole, CancellationToken cancellation)
    {
        var users = await (
            from user in db.Set<User>().AsNoTracking().Where(u => u.ClosedAt == null)
            join agency in db.Set<Agency>() on user.AgencyId equals agency.Id
            orderby agency.Name, user.Id
            select new { user.Id, user.Name, user.Role, Agency = agency.Name, agency.Place }).ToListAsync(cancellation);
        var able = users.Where(u => practice[u.Place].Roles.ContainsKey(u.Role));
        return [.. (firstOfEachRole ? able.DistinctBy(u => (u.Agency, u.Role)) : able).Select(u => new SignInName(u.Id, u.Name, practice[u.Place].Roles[u.Role].Says, u.Agency))];
    }
}
