using Microsoft.AspNetCore.DataProtection;

namespace Kith.Platform.Messages;

/// <summary>
/// A secret in a message, such as a one-time link. The message is kept without it; until the carrier has taken it the secret lies beside it, closed with
/// the house's keys, and then nowhere.
/// </summary>
public sealed class SecretPost
{
    /// <summary>Where the secret stands in the body; staff who read the message see this.</summary>
    public const string Place = "(sent once, not kept)";

    private readonly IDataProtector protector;
    private readonly NotifyChoice carrier;

    internal SecretPost(IDataProtectionProvider keys, NotifyChoice carrier) => (protector, this.carrier) = (keys.CreateProtector("messages.secret"), carrier);

    /// <summary>Whether what is sent this way leaves the house at all.</summary>
    public bool Leaves(Channel channel) => carrier.Settings?.Templates.ContainsKey(channel) == true;

    /// <summary>Closed, for <see cref="OutgoingMessage.Secret"/>.</summary>
    public string Close(string secret) => protector.Protect(secret);

    /// <summary>The text as its reader gets it.</summary>
    internal string Whole(Message message) => message.Secret is { } closed ? message.Body.Replace(Place, protector.Unprotect(closed), StringComparison.Ordinal) : message.Body;
}
