using System.Collections.Concurrent;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Kith.Tests.Web;

/// <summary>What the provider says of the person, and where it goes wrong on purpose.</summary>
internal sealed record Person(string Subject, string Email, bool Verified = true)
{
    public string? Audience { get; init; }
    public string? Nonce { get; init; }
    public string? Issuer { get; init; }
    public bool Expired { get; init; }
    public bool Unsigned { get; init; }
    public bool AnotherKey { get; init; }
}

/// <summary>A small real OpenID provider on a port of its own: discovery, keys, authorize, and a token endpoint that checks PKCE and takes a code once.</summary>
internal sealed class SmallProvider : IAsyncDisposable
{
    public const string Client = "kith-tests";
    public const string Secret = "not so secret";

    private readonly WebApplication app;
    private readonly RSA rsa = RSA.Create(2048);
    private readonly RSA another = RSA.Create(2048);
    private readonly TimeProvider clock;
    private readonly ConcurrentDictionary<string, (string Challenge, string Nonce, string RedirectUri)> codes = new();

    private SmallProvider(TimeProvider clock)
    {
        this.clock = clock;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.MapGet("/.well-known/openid-configuration", () => Results.Json(new
        {
            issuer = Authority, authorization_endpoint = Authority + "/authorize", token_endpoint = Authority + "/token", jwks_uri = Authority + "/keys",
            response_types_supported = new[] { "code" }, subject_types_supported = new[] { "public" }, id_token_signing_alg_values_supported = new[] { "RS256" },
        }));
        app.MapGet("/keys", () =>
        {
            var key = rsa.ExportParameters(false);
            return Results.Json(new { keys = new[] { new { kty = "RSA", use = "sig", alg = "RS256", kid = "one", n = WebEncoders.Base64UrlEncode(key.Modulus!), e = WebEncoders.Base64UrlEncode(key.Exponent!) } } });
        });
        app.MapPost("/token", TokenAsync);
    }

    public string Authority => app.Urls.First();

    /// <summary>Whoever authorizes next.</summary>
    public Person Next { get; set; } = new("someone", "someone@example.org");

    /// <summary>Tokens given.</summary>
    public int Given { get; private set; }

    public static async Task<SmallProvider> StartAsync(TimeProvider clock)
    {
        var provider = new SmallProvider(clock);
        await provider.app.StartAsync();
        return provider;
    }

    /// <summary>The person agrees at the provider: where it sends the browser back to.</summary>
    public Uri Authorize(Uri asked)
    {
        var query = QueryHelpers.ParseQuery(asked.Query);
        Assert.Equal(["code", Client, "S256"], new[] { query["response_type"].ToString(), query["client_id"].ToString(), query["code_challenge_method"].ToString() });
        var code = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
        codes[code] = (query["code_challenge"]!, query["nonce"]!, query["redirect_uri"]!);
        return new Uri(QueryHelpers.AddQueryString(query["redirect_uri"]!, new Dictionary<string, string?> { ["code"] = code, ["state"] = query["state"] }));
    }

    private async Task<IResult> TokenAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        var verifier = WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        if (form["client_secret"] != Secret || !codes.TryRemove(form["code"].ToString(), out var open) || open.Challenge != verifier || open.RedirectUri != form["redirect_uri"])
        {
            return Results.Json(new { error = "invalid_grant" }, statusCode: 400);
        }

        Given++;
        return Results.Json(new { access_token = "none", token_type = "Bearer", id_token = IdToken(open.Nonce) });
    }

    private string IdToken(string nonce)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var signing = new SigningCredentials(new RsaSecurityKey(Next.AnotherKey ? another : rsa) { KeyId = "one", CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false } }, SecurityAlgorithms.RsaSha256);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Next.Issuer ?? Authority, Audience = Next.Audience ?? Client, IssuedAt = now.AddHours(-2), Expires = Next.Expired ? now.AddHours(-1) : now.AddMinutes(5),
            Subject = new ClaimsIdentity([new("sub", Next.Subject), new("email", Next.Email), new("email_verified", Next.Verified ? "true" : "false", ClaimValueTypes.Boolean), new("nonce", Next.Nonce ?? nonce)]),
            SigningCredentials = Next.Unsigned ? null : signing,
        });
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        rsa.Dispose();
        another.Dispose();
    }
}
