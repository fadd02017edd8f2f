using Kith.Kernel;

namespace Kith.Platform.Messages;

/// <summary>How a message is meant to reach someone.</summary>
public enum Channel
{
    /// <summary>To an email address.</summary>
    Email,

    /// <summary>To a mobile phone.</summary>
    Sms,

    /// <summary>On paper, to a postal address (one line of it a line of <see cref="Message.To"/>).</summary>
    Letter,

    /// <summary>To the mailbox of somebody who signs in to Kith; leaves nothing.</summary>
    InApp,
}

/// <summary>Who carried a message.</summary>
public enum Carrier
{
    /// <summary>GOV.UK Notify.</summary>
    Notify,

    /// <summary>Nobody: it lies in the house's own mailbox. For in-app messages that is its destination.</summary>
    House,
}

/// <summary>How far a message has come. Computed from its moments, never typed.</summary>
public enum MessageStatus
{
    /// <summary>Posted, and to be sent, or to be tried again.</summary>
    Waiting,

    /// <summary>A carrier took it.</summary>
    Sent,

    /// <summary>It arrived.</summary>
    Delivered,

    /// <summary>It never left, because no carrier is set up for this house.</summary>
    KeptHere,

    /// <summary>It will not arrive, and why is known.</summary>
    Failed,
}

/// <summary>
/// One message to one person, written in the same transaction as the action that caused it: it exists exactly when the action does.
/// What happened to it afterwards are moments.
/// </summary>
public sealed class Message
{
    public MessageId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public Channel Channel { get; init; }

    /// <summary>Email address, phone number or postal address; for an in-app message the name of its reader.</summary>
    public required string To { get; init; }
    public required string ToName { get; init; }

    /// <summary>The user whose mailbox it lies in, when the reader signs in to Kith.</summary>
    public UserId? ToUser { get; init; }
    public required string Subject { get; init; }

    /// <summary>Plain text; an empty line begins a paragraph.</summary>
    public required string Body { get; init; }

    /// <summary>What stands in the body's place for it, closed; null when there is none or the message is on its way.</summary>
    public string? Secret { get; init; }
    public UserId PostedBy { get; init; }
    public required string PostedByName { get; init; }
    public DateTime PostedAt { get; init; }

    /// <summary>When to try (again); null when there is nothing left to try.</summary>
    public DateTime? NextTryAt { get; set; }

    /// <summary>How often a sender took it in hand.</summary>
    public int Attempts { get; set; }

    /// <summary>Which sender has it in hand, and until when nobody else may take it.</summary>
    public ClaimId? Claim { get; set; }
    public DateTime? ClaimedUntil { get; set; }
    public Carrier? CarriedBy { get; set; }

    /// <summary>The carrier's own id of it.</summary>
    public string? CarrierReference { get; set; }
    public DateTime? SentAt { get; set; }
    public DateTime? DeliveredAt { get; set; }
    public DateTime? FailedAt { get; set; }

    /// <summary>What went wrong last, in words for staff; with <see cref="FailedAt"/> it is why the message failed.</summary>
    public string? Problem { get; set; }

    /// <summary>When its reader marked it as read.</summary>
    public DateTime? ReadAt { get; set; }

    /// <summary>Whom it is about: whoever may not see one of them may not see the message.</summary>
    public List<MessageAbout> About { get; init; } = [];

    /// <summary>How far it has come.</summary>
    public MessageStatus Status =>
        FailedAt is not null ? MessageStatus.Failed
        : DeliveredAt is not null ? MessageStatus.Delivered
        : SentAt is null ? MessageStatus.Waiting
        : CarriedBy == Carrier.House ? MessageStatus.KeptHere
        : MessageStatus.Sent;
}

/// <summary>One person a message is about.</summary>
public sealed class MessageAbout
{
    public AgencyId AgencyId { get; init; }
    public MessageId MessageId { get; init; }
    public PersonId PersonId { get; init; }
}

/// <summary>Identifies a message; also the reference a carrier gives back.</summary>
public readonly record struct MessageId(Guid Value) : IId<MessageId> { public static MessageId From(Guid value) => new(value); }

/// <summary>Identifies one sender's hold on the messages it is sending.</summary>
public readonly record struct ClaimId(Guid Value) : IId<ClaimId> { public static ClaimId From(Guid value) => new(value); }
