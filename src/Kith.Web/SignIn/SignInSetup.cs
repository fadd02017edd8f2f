using Kith.Web.Door;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Kith.Web.SignIn;

/// <summary>The two cookies of the door: one for a session, one between the password and the code.</summary>
internal static class SignInSetup
{
    public const string Step = "step";

    public static void AddSignIn(this IServiceCollection services, IConfiguration settings, bool demo)
    {
        services.AddScoped<Visitor>();
        var doors = services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(options =>
            {
                Shape(options, "session", demo);
                options.ExpireTimeSpan = settings.GetValue<TimeSpan>("Kith:SignIn:LongestSession");
                options.LoginPath = "/sign-in";
                options.ReturnUrlParameter = "returnUrl";
                options.Events.OnRedirectToLogin = Ask;
            })
            .AddCookie(Step, options =>
            {
                Shape(options, "step", demo);
                options.ExpireTimeSpan = settings.GetValue<TimeSpan>("Kith:SignIn:StepTime");
            });
        doors.AddSingleSignOn(settings, demo);
    }

    // The session row decides when a session is over, so the cookie does not slide.
    private static void Shape(CookieAuthenticationOptions options, string name, bool demo)
    {
        options.Cookie.Name = DoorCookies.Name(name, demo);
        options.Cookie.SecurePolicy = DoorCookies.Secure(demo);
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax; // a link in an email to a record must open it
        options.Cookie.Path = "/";
        options.SlidingExpiration = false;
    }

    // A script that saves a draft must hear that nobody is signed in, and not the sign-in page.
    private static Task Ask(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (context.Request.Headers.XRequestedWith.Count > 0) context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        else context.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    }
}
