using Kith.Platform.Access;
using Kith.Platform.Pages.Components;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Platform.Messages;

/// <summary>/messages/{messageId}: one message, what became of it, and marking it as read.</summary>
public sealed class OneMessage(Mailbox mailbox, CurrentActor current) : MailboxPage
{
    /// <summary>The message.</summary>
    public Message Message { get; private set; } = null!;

    /// <summary>Whether it lies in this user's mailbox.</summary>
    public bool ToMe => Message.ToUser == current.Value.User;

    /// <summary>Its text, paragraph by paragraph, each in lines.</summary>
    public IEnumerable<string[]> Paragraphs => Message.Body.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(p => p.Trim('\n').Split('\n'));

    /// <summary>What became of it.</summary>
    public IEnumerable<SummaryRow> Course
    {
        get
        {
            yield return new("To") { Value = Message.ToName };
            if (Message.Channel != Channel.InApp)
            {
                yield return new("Address or number") { Value = Message.To };
            }

            yield return new("How") { Value = Channels.Says(Message.Channel) };
            yield return new("Posted") { Value = $"{MessageWords.At(Message.PostedAt)} by {Message.PostedByName}" };
            yield return new("Status") { Content = StatusTag.Render(MessageWords.Says(Message), MessageWords.Tone(Message)) };
            foreach (var (moment, says) in new[] { (Message.SentAt, "Sent"), (Message.DeliveredAt, "Delivered"), (Message.FailedAt, "Given up"), (Message.NextTryAt, "Next try"), (Message.ReadAt, "Read") })
            {
                if (moment is { } at && !(says == "Sent" && Message.Status == MessageStatus.KeptHere))
                {
                    yield return new(says) { Value = MessageWords.At(at) };
                }
            }

            if (Message.Problem is { } problem && Message.DeliveredAt is null)
            {
                yield return new(Message.FailedAt is null ? "Last problem" : "Why") { Value = problem };
            }
        }
    }

    /// <summary>Shows the message.</summary>
    public async Task<IActionResult> OnGetAsync(MessageId messageId, CancellationToken cancellation)
    {
        if (await mailbox.FindAsync(messageId, cancellation) is not { } message)
        {
            return NotFound();
        }

        Message = message;
        return Page();
    }

    /// <summary>Marks it as read, or as not read, and goes back to the list.</summary>
    public async Task<IActionResult> OnPostAsync(MessageId messageId, bool read, CancellationToken cancellation) =>
        await mailbox.MarkAsync(messageId, read, cancellation) ? RedirectToPage("/Messages/MyMessages") : NotFound();
}
