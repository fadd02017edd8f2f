using Kith.Kernel;

namespace Kith.Journey.Plans;

/// <summary>Identifies a promise.</summary>
public readonly record struct PromiseId(Guid Value) : IId<PromiseId> { public static PromiseId From(Guid value) => new(value); }

/// <summary>
/// Who will do what by when, for whom, and how we will know. Made in a visit, an assessment, a plan or an answer to a child, and kept in one
/// list: it belongs to the children, not to the worker, the plan or the status, and so survives a change of any of them.
/// </summary>
public sealed class Promise
{
    public PromiseId Id { get; init; }
    public AgencyId AgencyId { get; init; }

    /// <summary>Exactly one of the three says who will do it.</summary>
    public UserId? WhoUserId { get; set; }
    public PersonId? WhoPersonId { get; set; }
    public ProfessionalId? WhoProfessionalId { get; set; }

    /// <summary>How they were named when it was promised; pages read the name as it is now.</summary>
    public required string WhoName { get; set; }
    public required string What { get; set; }
    public DateOnly ByWhen { get; set; }

    /// <summary>What will be different, to be seen by anyone.</summary>
    public string? HowWeKnow { get; set; }

    /// <summary>Where it was made: "visit", "assessment", "plan", "voice", and its id.</summary>
    public required string OriginKind { get; init; }
    public Guid OriginId { get; init; }

    /// <summary>The plan it is a line of.</summary>
    public PlanId? PlanId { get; set; }
    public DateTime MadeAt { get; init; }
    public UserId MadeBy { get; init; }
    public required string MadeByName { get; init; }

    /// <summary>Set once, when it was found to be kept, not kept, or replaced by another promise.</summary>
    public DateTime? KeptAt { get; set; }
    public DateTime? NotKeptAt { get; set; }
    public DateTime? ReplacedAt { get; set; }
    public PromiseId? ReplacedBy { get; set; }

    /// <summary>What shows that it was kept, or why it was not.</summary>
    public string? CameOfIt { get; set; }

    /// <summary>Who found so, by name.</summary>
    public string? EndedByName { get; set; }
    public int Version { get; set; }
    public List<PromiseChild> Children { get; init; } = [];
    public List<PromiseNote> Notes { get; init; } = [];
}

/// <summary>A child a promise is for.</summary>
public sealed class PromiseChild
{
    public PromiseId PromiseId { get; init; }
    public PersonId PersonId { get; init; }
    public AgencyId AgencyId { get; init; }
}

/// <summary>What happened to a promise on the way: progress, another date, another person to keep it.</summary>
public sealed class PromiseNote
{
    public PromiseNoteId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public PromiseId PromiseId { get; init; }
    public DateTime At { get; init; }
    public required string ByName { get; init; }
    public required string Text { get; init; }

    /// <summary>The date it had before, when this note changed it.</summary>
    public DateOnly? WasDue { get; init; }
}

/// <summary>Identifies a note on a promise.</summary>
public readonly record struct PromiseNoteId(Guid Value) : IId<PromiseNoteId> { public static PromiseNoteId From(Guid value) => new(value); }
