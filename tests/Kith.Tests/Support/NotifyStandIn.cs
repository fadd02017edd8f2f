using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Kith.Tests.Support;

/// <summary>What the stand-in was given.</summary>
public sealed record Received(string Id, string Path, string Reference, JsonObject Body);

/// <summary>
/// A local server that answers as GOV.UK Notify does: it checks the token (issuer, signature, made within 30 seconds by its clock), keeps
/// what it takes, and can be told to be out of order.
/// </summary>
public sealed class NotifyStandIn : IAsyncDisposable
{
    public const string Service = "5b0f8f1c-57a5-4d5b-9f10-0d7f2a9a4b11";
    public const string Secret = "c2a1f8de-3c5e-4a0a-8a57-62f1f0c2b7aa";
    private readonly WebApplication server;
    private readonly TimeProvider clock;
    private readonly ConcurrentQueue<Received> received = [];

    private NotifyStandIn(WebApplication server, TimeProvider clock) => (this.server, this.clock) = (server, clock);

    /// <summary>A key this server takes.</summary>
    public static string Key => $"test-key-{Service}-{Secret}";

    /// <summary>Where it listens.</summary>
    public string Address => server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    /// <summary>Everything it took, in order.</summary>
    public IReadOnlyCollection<Received> Received => received;

    /// <summary>How far its clock is from the house's.</summary>
    public TimeSpan ClockOff { get; set; }

    /// <summary>An answer to give instead of taking the message: 429, 500.</summary>
    public int? OutOfOrder { get; set; }

    /// <summary>Takes the next message, but breaks the line before it has said so.</summary>
    public bool BreakLineAfterTaking { get; set; }

    public static async Task<NotifyStandIn> StartAsync(TimeProvider clock)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var made = builder.Build();
        var standIn = new NotifyStandIn(made, clock);
        made.MapPost("/v2/notifications/{channel}", standIn.TakeAsync);
        made.MapGet("/v2/notifications", standIn.Find);
        await made.StartAsync();
        return standIn;
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task<IResult> TakeAsync(HttpContext context, string channel)
    {
        if (await RefuseTokenAsync(context.Request) is { } refused)
        {
            return refused;
        }

        if (OutOfOrder is { } status)
        {
            return status == 429 ? Error(429, "RateLimitError", "Exceeded rate limit for key type LIVE of 3000 requests per 60 seconds") : Error(status, "Exception", "Internal server error");
        }

        var body = (await context.Request.ReadFromJsonAsync<JsonObject>())!;
        if (Fault(channel, body) is { } fault)
        {
            return Error(400, "ValidationError", fault);
        }

        var id = Guid.CreateVersion7(clock.GetUtcNow()).ToString();
        received.Enqueue(new Received(id, context.Request.Path, (string)body["reference"]!, body));
        if (BreakLineAfterTaking)
        {
            BreakLineAfterTaking = false;
            context.Abort();
        }

        return Results.Json(new { id, reference = (string)body["reference"]!, uri = $"{Address}/v2/notifications/{id}", template = new { id = (string)body["template_id"]!, version = 1 } }, statusCode: 201);
    }

    private async Task<IResult> Find(HttpRequest request, string reference) =>
        await RefuseTokenAsync(request) ?? Results.Json(new { notifications = received.Where(r => r.Reference == reference).Select(r => new { id = r.Id, reference, status = "sending" }), links = new { } });

    private async Task<IResult?> RefuseTokenAsync(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        if (!header.StartsWith("Bearer ", StringComparison.Ordinal))
        {
            return Error(401, "AuthError", "Unauthorized: authentication token must be provided");
        }

        var result = await new JsonWebTokenHandler().ValidateTokenAsync(header["Bearer ".Length..], new TokenValidationParameters
        {
            ValidIssuer = Service, ValidateAudience = false, ValidateLifetime = false, ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            IssuerSigningKey = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(Secret)), RequireExpirationTime = false,
        });
        if (!result.IsValid)
        {
            return Error(403, "AuthError", "Invalid token: API key not found");
        }

        var made = ((JsonWebToken)result.SecurityToken).IssuedAt;
        return Math.Abs((made - (clock.GetUtcNow() + ClockOff).UtcDateTime).TotalSeconds) > 30
            ? Error(403, "AuthError", "Error: Your system clock must be accurate to within 30 seconds")
            : null;
    }

    private static string? Fault(string channel, JsonObject body)
    {
        if (body["personalisation"] is not JsonObject words || words["subject"] is null || words["body"] is null)
        {
            return "Missing personalisation: subject, body";
        }

        return channel switch
        {
            "email" => ((string?)body["email_address"])?.Contains('@', StringComparison.Ordinal) == true ? null : "email_address Not a valid email address",
            "sms" => ((string?)body["phone_number"])?.StartsWith("07", StringComparison.Ordinal) == true ? null : "phone_number Not a UK mobile number",
            "letter" => words["address_line_3"] is null ? "Address must be at least 3 lines" : null,
            _ => "Not a channel",
        };
    }

    private static IResult Error(int status, string error, string message) =>
        Results.Json(new { status_code = status, errors = new[] { new { error, message } } }, statusCode: status);
}
