using Kith.Kernel;

namespace Kith.Sight.Engagement;

/// <summary>The record of a session, sent back to those who took part: whoever has its address reads it and says whether it is right.</summary>
public sealed class RecordCheck
{
    public EngagementRowId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public ExerciseId ExerciseId { get; init; }
    public int SessionNumber { get; init; }

    /// <summary>The part of the address nobody can guess. It is given to those who took part, on paper or by message, and opens nothing else.</summary>
    public required string Key { get; init; }
    public DateOnly ClosesOn { get; init; }
    public DateTime SentAt { get; init; }
    public required string By { get; init; }

    /// <summary>Whether a reply is taken on a day.</summary>
    public bool IsOpen(DateOnly day) => day <= ClosesOn;
}

/// <summary>What somebody who took part says of the record. Nobody is named; a correction is read only by those who keep the exercise.</summary>
public sealed class RecordReply
{
    public EngagementRowId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public ExerciseId ExerciseId { get; init; }
    public EngagementRowId CheckId { get; init; }
    public bool Right { get; init; }

    /// <summary>What should be different; null when it is right.</summary>
    public string? Says { get; init; }
    public DateTime ReceivedAt { get; init; }

    /// <summary>What was changed because of it, or why nothing was.</summary>
    public string? Answer { get; set; }
    public DateTime? AnsweredAt { get; set; }
    public string? AnsweredBy { get; set; }
    public int Version { get; set; }

    /// <summary>A correction nobody has answered.</summary>
    public bool ToAnswer => !Right && AnsweredAt is null;
}

/// <summary>A check with the replies to it.</summary>
public sealed record CheckKnown(RecordCheck Row, IReadOnlyList<RecordReply> Replies);
