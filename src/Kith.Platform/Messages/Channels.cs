namespace Kith.Platform.Messages;

/// <summary>What staff call the channels.</summary>
public static class Channels
{
    /// <summary>"Email", "Text message" ...</summary>
    public static string Says(Channel channel) => channel switch
    {
        Channel.Email => "Email",
        Channel.Sms => "Text message",
        Channel.Letter => "Letter",
        Channel.InApp => "Kith message",
        _ => throw new ArgumentOutOfRangeException(nameof(channel)),
    };
}
