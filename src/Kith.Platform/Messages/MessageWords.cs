using Kith.Kernel;
using Kith.Platform.Pages.Components;

namespace Kith.Platform.Messages;

/// <summary>What staff read of how far a message has come.</summary>
public static class MessageWords
{
    /// <summary>The status in a word or two.</summary>
    public static string Says(Message message) => message.Status switch
    {
        MessageStatus.Waiting => message.Problem is null ? "Waiting to be sent" : "Trying again",
        MessageStatus.Sent => "Sent",
        MessageStatus.Delivered => "Delivered",
        MessageStatus.KeptHere => "Kept here, not sent",
        MessageStatus.Failed => "Could not be sent",
        _ => throw new ArgumentOutOfRangeException(nameof(message)),
    };

    /// <summary>The tone of its tag.</summary>
    public static TagTone Tone(Message message) => message.Status switch
    {
        MessageStatus.Failed => TagTone.Red,
        MessageStatus.Waiting => message.Problem is null ? TagTone.Blue : TagTone.Orange,
        MessageStatus.Delivered => TagTone.Green,
        MessageStatus.Sent => TagTone.Teal,
        _ => TagTone.Grey,
    };

    /// <summary>A moment as it is read on the pages: London time.</summary>
    public static string At(DateTime moment) => London.Of(moment).ToString("d MMMM yyyy 'at' HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
