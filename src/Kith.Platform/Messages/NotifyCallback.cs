using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Kith.Kernel;
using Kith.Platform.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kith.Platform.Messages;

/// <summary>
/// <c>POST /api/notify/callback</c>: GOV.UK Notify tells what became of a message. It shows the bearer token it was given; it tries again
/// when it is not answered with 2xx, so a notice may come twice, late or in another order.
/// </summary>
public static class NotifyCallback
{
    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>Opens the door for notices. A wrong key stops the start here.</summary>
    public static IEndpointRouteBuilder MapNotifyCallback(this IEndpointRouteBuilder house)
    {
        if (house.ServiceProvider.GetRequiredService<NotifyChoice>().Settings is { CallbackToken: { Length: > 0 } token })
        {
            house.MapPost("/api/notify/callback", (HttpRequest request, KithDb db, TimeProvider clock, ILogger<NotifyNotice> log) => TakeAsync(request, token, db, clock, log))
                .AllowAnonymous().DisableAntiforgery();
        }

        return house;
    }

    private static async Task<IResult> TakeAsync(HttpRequest request, string token, KithDb db, TimeProvider clock, ILogger<NotifyNotice> log)
    {
        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(request.Headers.Authorization.ToString()), Encoding.UTF8.GetBytes("Bearer " + token)))
        {
            return Results.Unauthorized();
        }

        if (await ReadAsync(request) is not { } notice || !Guid.TryParse(notice.Reference, out var reference))
        {
            return Results.BadRequest();
        }

        var end = DeliveryReport.Read(notice.Status);
        if (end == DeliveryEnd.Unknown)
        {
            log.LogWarning("GOV.UK Notify reports a status that Kith does not know: {Status}.", notice.Status?.ReplaceLineEndings(" "));
        }

        var at = notice.CompletedAt is { } completed ? completed.UtcDateTime : clock.Moment();
        var why = DeliveryReport.Says(notice.Status ?? "");
        var message = db.Set<Message>().Where(m => m.Id == new MessageId(reference));
        var known = end switch
        {
            DeliveryEnd.Delivered => await message.ExecuteUpdateAsync(
                set => set.SetProperty(m => m.DeliveredAt, m => m.DeliveredAt ?? at).SetProperty(m => m.FailedAt, (DateTime?)null), request.HttpContext.RequestAborted),
            DeliveryEnd.Failed => await message.ExecuteUpdateAsync(
                set => set.SetProperty(m => m.FailedAt, m => m.DeliveredAt == null ? m.FailedAt ?? at : null)
                    .SetProperty(m => m.Problem, m => m.DeliveredAt == null ? why : m.Problem),
                request.HttpContext.RequestAborted),
            _ => await message.CountAsync(request.HttpContext.RequestAborted),
        };
        return known == 1 ? Results.NoContent() : Results.NotFound();
    }

    private static async Task<NotifyNotice?> ReadAsync(HttpRequest request)
    {
        try
        {
            return await request.ReadFromJsonAsync<NotifyNotice>(Names, request.HttpContext.RequestAborted);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}

/// <summary>What Kith reads of a notice; it leaves the address in it alone.</summary>
internal sealed record NotifyNotice(string? Reference, string? Status, DateTimeOffset? CompletedAt);
