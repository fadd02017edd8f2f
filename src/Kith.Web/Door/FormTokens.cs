using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Web.Door;

/// <summary>
/// Nothing is changed by a request that another site made: every POST carries a form token, JSON in the header RequestVerificationToken.
/// Pages check it themselves; this checks the endpoints that are no pages.
/// </summary>
internal static class FormTokens
{
    /// <summary>Cookie of the token.</summary>
    public static IServiceCollection AddFormTokens(this IServiceCollection services, bool demo) => services.AddAntiforgery(options =>
    {
        options.Cookie.Name = DoorCookies.Name("form", demo);
        options.Cookie.SecurePolicy = DoorCookies.Secure(demo);
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.SuppressXFrameOptionsHeader = true; // the door sets it on everything
    });

    /// <summary>Goes after authentication: a token belongs to who is signed in.</summary>
    public static IApplicationBuilder UseFormTokens(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var marks = context.GetEndpoint()?.Metadata;
        var safe = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method) || HttpMethods.IsOptions(context.Request.Method);
        if (safe || marks is null || marks.GetMetadata<PageActionDescriptor>() is not null
            || marks.GetMetadata<IAntiforgeryMetadata>() is { RequiresValidation: false } // has a secret of its own
            || await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context))
        {
            await next(context);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
    });
}

/// <summary>How cookies of the door are called and sent.</summary>
internal static class DoorCookies
{
    /// <summary>The prefix makes browsers refuse a cookie set by a neighbouring or unencrypted site. The demo also runs on plain http on one's own computer.</summary>
    public static string Name(string name, bool demo) => demo ? $"kith-{name}" : $"__Host-kith-{name}";

    public static CookieSecurePolicy Secure(bool demo) => demo ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
}
