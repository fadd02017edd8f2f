using System.Security.Claims;
using Kith.Platform.Access;
using Kith.Record.Users;
using Kith.Record.Users.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Diagnostics;

namespace Kith.Web.SignIn;

/// <summary>Says who acts in this request, from the session the cookie names. A session that has ended ends here.</summary>
internal sealed class SetActor(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, CurrentActor current, WhoIs accounts)
    {
        // A problem page is drawn for the actor there already is: asking again could be what failed.
        var again = context.Features.Get<IExceptionHandlerFeature>() is not null || context.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        if (!again && context.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } claim && Guid.TryParse(claim, out var session))
        {
            if (await accounts.FindAsync(SessionId.From(session), context.RequestAborted) is { } actor)
            {
                current.Is(actor);
            }
            else
            {
                await context.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
                context.User = new ClaimsPrincipal(new ClaimsIdentity());
            }
        }

        await next(context);
    }
}
