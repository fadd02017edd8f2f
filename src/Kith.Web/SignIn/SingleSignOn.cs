using Kith.Kernel;
using Kith.Record.Users.SignIn;
using Kith.Web.Door;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Kith.Web.SignIn;

/// <summary>Signing in at the organisation's own provider: OpenID Connect, code flow with PKCE. Set Kith:Oidc to have it.</summary>
internal static class SingleSignOn
{
    public const string Scheme = "single";

    public static void AddSingleSignOn(this AuthenticationBuilder doors, IConfiguration settings, bool demo)
    {
        if (Provider(settings) is not { } provider) return;
        doors.AddOAuth<OAuthOptions, OpenIdHandler>(Scheme, options =>
        {
            options.ClientId = provider["ClientId"] ?? throw Missing("ClientId");
            options.ClientSecret = provider["ClientSecret"] ?? throw Missing("ClientSecret");
            // The framework wants addresses before discovery told them; the handler puts the real ones in with each sign-in.
            options.AuthorizationEndpoint = options.TokenEndpoint = provider["Authority"]!;
            options.CallbackPath = "/sign-in/single/back";
            options.SignInScheme = CookieAuthenticationDefaults.AuthenticationScheme;
            options.UsePkce = true;
            options.Scope.Add("openid");
            options.Scope.Add("email");
            options.CorrelationCookie.Name = DoorCookies.Name("single-", demo);
            options.CorrelationCookie.SecurePolicy = DoorCookies.Secure(demo);
            options.CorrelationCookie.SameSite = SameSiteMode.Lax; // the way back is a GET
            options.CorrelationCookie.Path = "/";
            options.Events.OnTicketReceived = EnterAsync;
            options.Events.OnRemoteFailure = context =>
            {
                context.Response.Redirect("/sign-in?problem=single");
                context.HandleResponse();
                return Task.CompletedTask;
            };
        });
        var address = provider["Authority"]!.TrimEnd('/') + "/.well-known/openid-configuration";
        var documents = new HttpDocumentRetriever { RequireHttps = !new Uri(address).IsLoopback };
        doors.Services.AddSingleton<IConfigurationManager<OpenIdConnectConfiguration>>(
            new ConfigurationManager<OpenIdConnectConfiguration>(address, new OpenIdConnectConfigurationRetriever(), documents));
    }

    /// <summary>The way to the provider is a form, so that no other site can start it.</summary>
    public static void MapSingleSignOn(this IEndpointRouteBuilder app, IConfiguration settings)
    {
        if (Provider(settings) is null) return;
        app.MapPost("/sign-in/single", async (HttpContext context) =>
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            return Results.Challenge(new AuthenticationProperties { RedirectUri = ReturnTo.Local(form["returnUrl"]) }, [Scheme]);
        }).AllowAnonymous();
    }

    // The provider's word opens our own session; its ticket is not used further.
    private static async Task EnterAsync(TicketReceivedContext context)
    {
        var house = context.HttpContext.RequestServices;
        var who = OpenIdHandler.WhoOf(context.Principal!);
        if (await house.GetRequiredService<KnowSubject>().RunAsync(who, context.HttpContext.RequestAborted) is Outcome<Account>.Done(var account))
        {
            await house.GetRequiredService<Visitor>().SignInAsync(account, "single sign-on");
            context.Response.Redirect(ReturnTo.Local(context.ReturnUri));
        }
        else
        {
            context.Response.Redirect("/sign-in?problem=single");
        }

        context.HandleResponse();
    }

    private static IConfigurationSection? Provider(IConfiguration settings) =>
        settings.GetSection("Kith:Oidc") is var section && !string.IsNullOrEmpty(section["Authority"]) ? section : null;

    private static InvalidOperationException Missing(string name) => new($"Kith:Oidc:{name} is not set.");
}
