using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Record.Practice;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.Users;

/// <summary>Somebody with an open account, with the role as the pack says it, and with how many families they work now.</summary>
public sealed record SignInName(UserId Id, string Name, string Role, string Agency, int Families);

/// <summary>Lists open accounts of every agency, for the command line and the demo's sign-in page.</summary>
public sealed class WhoCanSignIn(KithDb db, PracticePacks practice, IFamiliesOfUsers families)
{
    /// <summary>By agency, oldest account first.</summary>
    public async Task<IReadOnlyList<SignInName>> ListAsync(CancellationToken cancellation)
    {
        var users = await (
            from user in db.Set<User>().AsNoTracking().Where(u => u.ClosedAt == null)
            join agency in db.Set<Agency>() on user.AgencyId equals agency.Id
            orderby agency.Name, user.Id
            select new { user.Id, user.Name, user.Role, Agency = agency.Name, agency.Place }).ToListAsync(cancellation);
        var works = await families.CountAsync(cancellation);
        return users.Where(u => practice[u.Place].Roles.ContainsKey(u.Role))
            .Select(u => new SignInName(u.Id, u.Name, practice[u.Place].Roles[u.Role].Says, u.Agency, works.GetValueOrDefault(u.Id))).ToList();
    }

    /// <summary>Of each role in each agency the first, and beside them whoever works with most families: there the newcomer finds something to do.</summary>
    public async Task<IReadOnlyList<SignInName>> ToTryAsync(CancellationToken cancellation) =>
        (await ListAsync(cancellation)).GroupBy(u => (u.Agency, u.Role))
            .SelectMany(role => new[] { role.First(), role.MaxBy(u => u.Families)! }.Distinct()).ToList();
}
