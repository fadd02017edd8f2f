using Kith.Platform.Access;
using Kith.Record.Users.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Kith.Web.SignIn;

/// <summary>Ends the session where it is kept, not only in this browser.</summary>
internal static class SignOut
{
    public static void MapSignOut(this IEndpointRouteBuilder app) => app.MapPost("/sign-out", async (HttpContext context, CurrentActor current, Visitor visitor, Sessions sessions) =>
    {
        if (current.IsKnown && visitor.Session is { } session)
        {
            await sessions.EndAsync(current.Value.User, session, "signed out", context.RequestAborted);
        }

        await context.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        return Results.LocalRedirect("/sign-in?signedOut=true");
    }).AllowAnonymous();
}
