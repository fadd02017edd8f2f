using Kith.Platform.Access;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Platform.Messages;

/// <summary>/messages/sent: what I caused to be sent, or all the agency sent for whoever answers for it.</summary>
public sealed class SentMessages(Mailbox mailbox, CurrentActor current) : MailboxPage
{
    /// <summary>The messages of this page.</summary>
    public MessagePage Messages { get; private set; } = null!;

    /// <summary>Only those that could not be sent.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Failed { get; set; }

    /// <summary>Everything the agency sent, not only what this user caused.</summary>
    public bool OfAgency => current.Value.May(Mailbox.ReadAll);

    /// <summary>Shows the list.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Messages = await mailbox.SentAsync(Failed, PageNumber, cancellation);
        return Page();
    }
}
