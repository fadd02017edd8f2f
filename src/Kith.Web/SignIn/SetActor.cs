using System.Security.Claims;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Record.Users;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Kith.Web.SignIn;

/// <summary>Says who acts in this request, from the session cookie. A session whose account was closed ends here.</summary>
internal sealed class SetActor(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, CurrentActor current, WhoIs accounts)
    {
        if (Guid.TryParse(context.User.FindFirstValue(ClaimTypes.NameIdentifier), out var id))
        {
            if (await accounts.FindAsync(UserId.From(id), context.RequestAborted) is { } actor)
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
