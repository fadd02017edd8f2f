using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Kith.Platform.Messages;

/// <summary>GOV.UK Notify, API version 2. Templates are two words long, ((subject)) and ((body)): the words are the house's own.</summary>
internal sealed class Notify(HttpClient http, NotifySettings settings, TimeProvider clock) : ICarrier
{
    private const int Explained = 400;
    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public Carrier Is => Carrier.Notify;

    public async Task<CarrierAnswer> CarryAsync(Message message, string body, bool mayHaveGone, CancellationToken cancellation)
    {
        if (!settings.Templates.TryGetValue(message.Channel, out var template))
        {
            return new CarrierAnswer.Refused($"No GOV.UK Notify template is set for this channel ({Channels.Says(message.Channel)}).");
        }

        try
        {
            if (mayHaveGone && await FindAsync(message, cancellation) is { } found)
            {
                return found;
            }

            using var answer = await SendAsync(HttpMethod.Post, PathOf(message.Channel), JsonContent.Create(Letterhead(message, body, template), options: Names), cancellation);
            return await ReadAsync(answer, cancellation);
        }
        catch (HttpRequestException)
        {
            return new CarrierAnswer.Later("GOV.UK Notify could not be reached.");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new CarrierAnswer.Later("GOV.UK Notify did not answer in time.");
        }
    }

    // A node may have died, or the line may have broken, after Notify took the message and before we wrote so.
    private async Task<CarrierAnswer?> FindAsync(Message message, CancellationToken cancellation)
    {
        using var answer = await SendAsync(HttpMethod.Get, $"/v2/notifications?reference={message.Id.Value}", null, cancellation);
        if (!answer.IsSuccessStatusCode)
        {
            return new CarrierAnswer.Later($"GOV.UK Notify could not say whether it already has the message ({(int)answer.StatusCode}).");
        }

        var found = await answer.Content.ReadFromJsonAsync<Notifications>(Names, cancellation);
        return found?.Items is [var first, ..] ? new CarrierAnswer.Taken(first.Id) : null;
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(method, new Uri(settings.Address, path)) { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token());
        return await http.SendAsync(request, cancellation);
    }

    // Valid for 30 seconds, so one for each request.
    private string Token() => new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
    {
        Issuer = settings.Service,
        IssuedAt = clock.GetUtcNow().UtcDateTime,
        SigningCredentials = new SigningCredentials(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(settings.Secret)), SecurityAlgorithms.HmacSha256),
    });

    private static string PathOf(Channel channel) => channel switch
    {
        Channel.Email => "/v2/notifications/email",
        Channel.Sms => "/v2/notifications/sms",
        Channel.Letter => "/v2/notifications/letter",
        _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, "Notify does not carry it."),
    };

    private static Dictionary<string, object> Letterhead(Message message, string body, string template)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal) { ["subject"] = message.Subject, ["body"] = body };
        var sent = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["template_id"] = template, ["reference"] = message.Id.Value.ToString(), ["personalisation"] = words,
        };
        switch (message.Channel)
        {
            case Channel.Email: sent["email_address"] = message.To; break;
            case Channel.Sms: sent["phone_number"] = message.To; break;
            default:
                var lines = message.To.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Prepend(message.ToName);
                foreach (var (n, line) in lines.Index())
                {
                    words[$"address_line_{n + 1}"] = line;
                }

                break;
        }

        return sent;
    }

    private static async Task<CarrierAnswer> ReadAsync(HttpResponseMessage answer, CancellationToken cancellation)
    {
        if (answer.StatusCode == HttpStatusCode.Created)
        {
            return new CarrierAnswer.Taken((await answer.Content.ReadFromJsonAsync<Notification>(Names, cancellation))?.Id);
        }

        var problem = $"GOV.UK Notify answered {(int)answer.StatusCode}: {await WhyAsync(answer, cancellation)}";
        // 403 is our clock or our key: both can be put right while the message waits. 429 and 5xx pass.
        return answer.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError
            ? new CarrierAnswer.Later(problem)
            : new CarrierAnswer.Refused(problem);
    }

    private static async Task<string> WhyAsync(HttpResponseMessage answer, CancellationToken cancellation)
    {
        var text = await answer.Content.ReadAsStringAsync(cancellation);
        try
        {
            var says = string.Join(' ', JsonSerializer.Deserialize<Errors>(text, Names)?.Items?.Select(e => e.Message) ?? []);
            return says.Length == 0 ? "no reason given" : says[..Math.Min(says.Length, Explained)];
        }
        catch (JsonException)
        {
            return "no reason given";
        }
    }

    private sealed record Notification(string? Id);

    private sealed record Notifications([property: JsonPropertyName("notifications")] IReadOnlyList<Notification>? Items);

    private sealed record Errors([property: JsonPropertyName("errors")] IReadOnlyList<ErrorOfNotify>? Items);

    private sealed record ErrorOfNotify(string? Message);
}
