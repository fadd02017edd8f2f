using Microsoft.Extensions.Configuration;

namespace Kith.Platform.Messages;

/// <summary>
/// How this house reaches GOV.UK Notify: <c>Kith:Notify:Key</c>, <c>Kith:Notify:Templates:Email|Sms|Letter</c>,
/// <c>Kith:Notify:CallbackToken</c>, and <c>Kith:Notify:Address</c> for a stand-in. Without a key nothing leaves the house.
/// </summary>
/// <param name="Service">The service id, from the key.</param>
/// <param name="Secret">The signing secret, from the key.</param>
public sealed record NotifySettings(
    Uri Address, string Service, string Secret, IReadOnlyDictionary<Channel, string> Templates, string? CallbackToken)
{
    private const string Live = "https://api.notifications.service.gov.uk";
    private const int GuidLength = 36;

    /// <summary>The settings, or null when no key is set. A key that cannot be right stops the start, without showing it.</summary>
    public static NotifySettings? Read(IConfiguration settings)
    {
        var section = settings.GetSection("Kith:Notify");
        if (section["Key"] is not { Length: > 0 } key)
        {
            return null;
        }

        // A key is name-service-secret; name may hold hyphens, the other two are guids.
        var service = key.Length > 2 * (GuidLength + 1) ? key[^(2 * GuidLength + 1)..^(GuidLength + 1)] : "";
        var secret = key.Length > GuidLength ? key[^GuidLength..] : "";
        if (!Guid.TryParseExact(service, "D", out _) || !Guid.TryParseExact(secret, "D", out _))
        {
            throw new FormatException("Kith:Notify:Key is not a GOV.UK Notify key: it must be the key's name, the service id and the secret, joined by hyphens.");
        }

        var templates = new[] { Channel.Email, Channel.Sms, Channel.Letter }
            .Select(c => (Channel: c, Template: section[$"Templates:{c}"])).Where(t => !string.IsNullOrWhiteSpace(t.Template))
            .ToDictionary(t => t.Channel, t => t.Template!);
        return new(new Uri(section["Address"] ?? Live), service, secret, templates, section["CallbackToken"]);
    }
}
