using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Record.Practice;
using Kith.Record.Users;
using Kith.Record.Users.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kith.Web.SignIn;

/// <summary>Somebody of the fictional region who can be signed in as.</summary>
internal sealed record DemoUser(UserId Id, string Name, string Role, string Agency);

/// <summary>Signing in as anyone, without a password. Exists only where everybody is invented: without Kith:Demo there is no such address.</summary>
internal static class DemoSignIn
{
    public const string Address = "/sign-in/demo";

    public static void MapDemoSignIn(this IEndpointRouteBuilder app) => app.MapPost(Address, async (
        HttpContext context, [FromForm] Guid user, [FromForm] string? returnUrl, Accounts accounts, Visitor visitor) =>
    {
        if (await accounts.ByIdAsync(UserId.From(user), context.RequestAborted) is not { } account) return Results.NotFound();
        await visitor.SignInAsync(account, "the demo's list");
        return Results.LocalRedirect(ReturnTo.Local(returnUrl));
    }).AllowAnonymous().DisableAntiforgery(); // the framework's own check would need its middleware; UseFormTokens checks every endpoint

    /// <summary>The first person of each role in each agency.</summary>
    public static async Task<IReadOnlyList<DemoUser>> ListAsync(KithDb db, PracticePacks practice, CancellationToken cancellation)
    {
        var users = await (
            from user in db.Set<User>().AsNoTracking().Where(u => u.ClosedAt == null)
            join agency in db.Set<Agency>() on user.AgencyId equals agency.Id
            orderby agency.Name, user.Id
            select new { user.Id, user.Name, user.Role, Agency = agency.Name, agency.Place }).ToListAsync(cancellation);
        return users.Where(u => practice[u.Place].Roles.ContainsKey(u.Role)).DistinctBy(u => (u.Agency, u.Role))
            .Select(u => new DemoUser(u.Id, u.Name, practice[u.Place].Roles[u.Role].Says, u.Agency)).ToList();
    }
}
