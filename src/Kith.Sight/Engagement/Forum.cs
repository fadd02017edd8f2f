using Kith.Kernel;

namespace Kith.Sight.Engagement;

/// <summary>What a standing group is.</summary>
public enum ForumKind
{
    /// <summary>Parents and carers who speak with a Trust.</summary>
    ReferenceGroup,

    /// <summary>People who help each other.</summary>
    PeerSupport,

    /// <summary>Children in care, care leavers.</summary>
    YoungPeople,

    /// <summary>Foster carers and kinship carers.</summary>
    Carers,

    /// <summary>Families who advise leaders, and lead inquiries of their own.</summary>
    AdvisoryBoard,
}

/// <summary>A standing group of people with experience: who it is for, and where.</summary>
public sealed class Forum
{
    public EngagementRowId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public ForumKind Kind { get; init; }
    public required string Name { get; init; }
    public string Purpose { get; init; } = "";
    public DateTime CreatedAt { get; init; }
}

/// <summary>A meeting of a standing group. No names: how many came, and what was said.</summary>
public sealed class ForumMeeting
{
    public EngagementRowId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public EngagementRowId ForumId { get; init; }
    public DateOnly On { get; init; }
    public int Came { get; init; }
    public string Said { get; init; } = "";
    public DateTime RecordedAt { get; init; }
    public required string By { get; init; }
}

/// <summary>What was agreed at a meeting: who does what by when, and what came of it.</summary>
public sealed class ForumAction
{
    public EngagementRowId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public EngagementRowId ForumId { get; init; }
    public required string Says { get; init; }

    /// <summary>Who does it: a role or a body.</summary>
    public required string Who { get; init; }
    public DateOnly DueOn { get; init; }
    public DateOnly? DoneOn { get; set; }
    public string? Outcome { get; set; }
    public DateTime RecordedAt { get; init; }
    public int Version { get; set; }
}

/// <summary>A promise of the children and family charter, with its measure.</summary>
public sealed class CharterPromise
{
    public EngagementRowId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public int Number { get; init; }
    public required string Says { get; init; }

    /// <summary>How it is measured: "Children who say their worker kept appointments, in 100".</summary>
    public required string Measure { get; init; }

    /// <summary>From this value on the promise is kept.</summary>
    public int KeptFrom { get; init; }
    public DateTime RecordedAt { get; init; }
    public required string By { get; init; }
}

/// <summary>A measured value of a promise.</summary>
public sealed class PromiseReading
{
    public EngagementRowId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public EngagementRowId PromiseId { get; init; }
    public DateOnly On { get; init; }
    public int Value { get; init; }
    public required string Source { get; init; }
    public DateTime RecordedAt { get; init; }
    public required string By { get; init; }
}
