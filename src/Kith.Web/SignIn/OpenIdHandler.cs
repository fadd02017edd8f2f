using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using Kith.Record.Users.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Kith.Web.SignIn;

/// <summary>
/// OpenID Connect on the framework's OAuth handler, which does state, correlation and PKCE. Added here: discovery, the nonce, and the checks
/// of the id token that OpenID Connect Core 3.1.3.7 asks for.
/// </summary>
internal sealed class OpenIdHandler(
    IOptionsMonitor<OAuthOptions> options, ILoggerFactory log, UrlEncoder encoder, IConfigurationManager<OpenIdConnectConfiguration> discovery)
    : OAuthHandler<OAuthOptions>(options, log, encoder)
{
    private const string Nonce = "nonce";
    private const int NonceBytes = 32;

    /// <summary>Who a checked id token is about.</summary>
    public static ProvedElsewhere WhoOf(ClaimsPrincipal principal) => new(
        principal.FindFirstValue(JwtRegisteredClaimNames.Iss)!, principal.FindFirstValue(JwtRegisteredClaimNames.Sub)!,
        string.Equals(principal.FindFirstValue("email_verified"), "true", StringComparison.OrdinalIgnoreCase) ? principal.FindFirstValue(JwtRegisteredClaimNames.Email) : null);

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Options.AuthorizationEndpoint = (await discovery.GetConfigurationAsync(Context.RequestAborted)).AuthorizationEndpoint;
        await base.HandleChallengeAsync(properties);
    }

    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri)
    {
        var nonce = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(NonceBytes));
        properties.Items[Nonce] = nonce; // travels in the state, closed with the house's keys
        return QueryHelpers.AddQueryString(base.BuildChallengeUrl(properties, redirectUri), Nonce, nonce);
    }

    protected override async Task<OAuthTokenResponse> ExchangeCodeAsync(OAuthCodeExchangeContext context)
    {
        Options.TokenEndpoint = (await discovery.GetConfigurationAsync(Context.RequestAborted)).TokenEndpoint;
        return await base.ExchangeCodeAsync(context);
    }

    protected override async Task<AuthenticationTicket> CreateTicketAsync(ClaimsIdentity identity, AuthenticationProperties properties, OAuthTokenResponse tokens)
    {
        if (!tokens.Response!.RootElement.TryGetProperty("id_token", out var given) || given.GetString() is not { } token)
        {
            throw new AuthenticationFailureException("The provider gave no id token.");
        }

        var known = await discovery.GetConfigurationAsync(Context.RequestAborted);
        var check = await new JsonWebTokenHandler { MapInboundClaims = false }.ValidateTokenAsync(token, Rules(known));
        if (!check.IsValid && check.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            // The provider may have changed its keys since we asked.
            discovery.RequestRefresh();
            check = await new JsonWebTokenHandler { MapInboundClaims = false }.ValidateTokenAsync(token, Rules(await discovery.GetConfigurationAsync(Context.RequestAborted)));
        }

        if (!check.IsValid) throw new AuthenticationFailureException($"The id token does not hold: {check.Exception.GetType().Name}.");
        if (!properties.Items.TryGetValue(Nonce, out var asked) || check.ClaimsIdentity.FindFirst(Nonce)?.Value is not { } answered || answered != asked)
        {
            throw new AuthenticationFailureException("The id token answers another sign-in.");
        }

        return new AuthenticationTicket(new ClaimsPrincipal(check.ClaimsIdentity), properties, Scheme.Name);
    }

    private TokenValidationParameters Rules(OpenIdConnectConfiguration known) => new()
    {
        ValidIssuer = known.Issuer,
        ValidAudience = Options.ClientId,
        IssuerSigningKeys = known.SigningKeys,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256],
        LifetimeValidator = (from, until, _, rules) => until > Now - rules.ClockSkew && (from is null || from < Now + rules.ClockSkew),
    };

    private DateTime Now => TimeProvider.GetUtcNow().UtcDateTime;
}
