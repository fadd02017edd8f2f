using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;

namespace Kith.Platform.Messages;

/// <summary>A message as a room words it.</summary>
/// <param name="To">Email address, phone number, or postal address with one line a line; for an in-app message, the reader's name.</param>
/// <param name="ToName">Who it is for, as staff read it.</param>
/// <param name="Subject">At most 200 characters. No more about a child than its reader may know.</param>
/// <param name="Body">Plain text; an empty line begins a paragraph.</param>
/// <param name="About">Whom it is about: the message is shown only to those who may see every one of them.</param>
/// <param name="ToUser">The reader's account: the message also lies in their mailbox. Required for an in-app message.</param>
/// <param name="Secret">What goes where the body says <see cref="SecretPost.Place"/>, closed by <see cref="SecretPost.Close"/>.</param>
public sealed record OutgoingMessage(
    Channel Channel, string To, string ToName, string Subject, string Body, IReadOnlyList<PersonId> About, UserId? ToUser = null, string? Secret = null);

/// <summary>What history keeps of a posted message: not its text, which the message itself keeps.</summary>
internal sealed record MessagePosted(Channel Channel, string ToName, string Subject);

/// <summary>
/// Where actions put their messages. A message is written in the action's own transaction, so it exists exactly when the action does;
/// it is sent after the commit by <see cref="SendMessages"/>.
/// </summary>
public static class Outbox
{
    internal static readonly EventKind<MessagePosted> Posted = new(
        "messages.posted", Significance.Housekeeping, m => $"{Channels.Says(m.Channel)} to {m.ToName}: {m.Subject}");

    /// <summary>Posts a message as part of the action in hand.</summary>
    public static MessageId Post(WorkInHand hand, OutgoingMessage message)
    {
        if (message.Channel == Channel.InApp ? message.ToUser is null : string.IsNullOrWhiteSpace(message.To))
        {
            throw new ArgumentException("A message needs somewhere to go: an address, or the user whose mailbox it goes to.", nameof(message));
        }

        var id = hand.NewId<MessageId>();
        var here = message.Channel == Channel.InApp;
        hand.Add(new Message
        {
            Id = id, AgencyId = hand.Agency, Channel = message.Channel, To = message.To.Trim(), ToName = message.ToName, ToUser = message.ToUser,
            Subject = message.Subject, Body = message.Body, Secret = message.Secret, PostedBy = hand.Actor.User, PostedByName = hand.Actor.Name, PostedAt = hand.Now,
            NextTryAt = here ? null : hand.Now, CarriedBy = here ? Carrier.House : null,
            SentAt = here ? hand.Now : null, DeliveredAt = here ? hand.Now : null,
            About = message.About.Distinct().Select(p => new MessageAbout { AgencyId = hand.Agency, MessageId = id, PersonId = p }).ToList(),
        });
        hand.Happened(Posted, new MessagePosted(message.Channel, message.ToName, message.Subject), message.About, subject: ("message", id.Value));
        return id;
    }
}
