using Microsoft.AspNetCore.Mvc;

namespace Kith.Platform.Messages;

/// <summary>/messages: what was sent to me.</summary>
public sealed class MyMessages(Mailbox mailbox) : MailboxPage
{
    /// <summary>The messages of this page.</summary>
    public MessagePage Messages { get; private set; } = null!;

    /// <summary>How many I have not marked as read.</summary>
    public int Unread { get; private set; }

    /// <summary>How many I answer for could not be sent.</summary>
    public int Failed { get; private set; }

    /// <summary>Shows the list.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Messages = await mailbox.ToMeAsync(PageNumber, cancellation);
        Unread = await mailbox.UnreadAsync(cancellation);
        Failed = await mailbox.FailedAsync(cancellation);
        return Page();
    }
}
