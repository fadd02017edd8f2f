using Kith.Kernel;
using Kith.Record.Users.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Web.SignIn;

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
}
