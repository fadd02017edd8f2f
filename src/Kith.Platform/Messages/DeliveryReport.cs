namespace Kith.Platform.Messages;

/// <summary>What a status of GOV.UK Notify means for a message.</summary>
public enum DeliveryEnd
{
    /// <summary>Still on its way.</summary>
    Underway,

    /// <summary>It arrived.</summary>
    Delivered,

    /// <summary>It will not arrive.</summary>
    Failed,

    /// <summary>Not one of the statuses Notify has published.</summary>
    Unknown,
}

/// <summary>Reads the statuses of GOV.UK Notify for emails, text messages and letters.</summary>
public static class DeliveryReport
{
    /// <summary>What the status means. A letter is "received" when the printer has posted it: the last that is known of it.</summary>
    public static DeliveryEnd Read(string? status) => status switch
    {
        "delivered" or "received" => DeliveryEnd.Delivered,
        "permanent-failure" or "temporary-failure" or "technical-failure" or "cancelled" or "validation-failed" => DeliveryEnd.Failed,
        "created" or "sending" or "pending" or "sent" or "accepted" => DeliveryEnd.Underway,
        _ => DeliveryEnd.Unknown,
    };

    /// <summary>Why it failed, in words for staff.</summary>
    public static string Says(string status) => status switch
    {
        "permanent-failure" => "The address or number does not exist, or it refuses messages.",
        "temporary-failure" => "It could not be delivered: the mailbox was full, or the phone was off for too long.",
        "technical-failure" => "GOV.UK Notify lost it to a technical failure.",
        "cancelled" => "It was cancelled before it was printed.",
        "validation-failed" => "It could not be printed: the letter did not pass GOV.UK Notify's checks.",
        _ => $"GOV.UK Notify reported \"{status}\".",
    };
}
