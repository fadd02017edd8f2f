using Kith.Kernel;
using Kith.Record.Passages;

namespace Kith.Journey.Plans;

/// <summary>Identifies a plan.</summary>
public readonly record struct PlanId(Guid Value) : IId<PlanId> { public static PlanId From(Guid value) => new(value); }

/// <summary>
/// One plan of a family, through every stage: early help, child in need, protection, care, leaving care. Its lines are promises, its
/// paragraphs are passages, its people are the family's; moving it to another stage changes its kind and nothing else.
/// </summary>
public sealed class Plan
{
    public PlanId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public FamilyId FamilyId { get; init; }

    /// <summary>Code of the pack's list "plan-kind"; the fact plan.kind is its source.</summary>
    public required string Kind { get; set; }

    /// <summary>What it came from, when it did: "assessment" and its id.</summary>
    public string? OriginKind { get; init; }
    public Guid? OriginId { get; init; }
    public DateTime StartedAt { get; init; }

    /// <summary>Who leads it now: whom the family rings.</summary>
    public UserId LeadId { get; set; }

    /// <summary>First agreed, last checked, closed: set by the actions of those names.</summary>
    public DateTime? AgreedAt { get; set; }
    public DateTime? ReviewedAt { get; set; }
    public DateTime? ClosedAt { get; set; }

    /// <summary>When it is checked next; proposed by the pack's clock.</summary>
    public DateOnly? NextReviewOn { get; set; }

    /// <summary>Code of "plan-end-reason", once closed.</summary>
    public string? EndReason { get; set; }
    public int Version { get; set; }
    public List<PlanChild> Children { get; init; } = [];
}

/// <summary>A child a plan is for.</summary>
public sealed class PlanChild
{
    public PlanId PlanId { get; init; }
    public PersonId PersonId { get; init; }
    public AgencyId AgencyId { get; init; }
}

/// <summary>A plan as it stood when it was agreed, checked, moved or closed. Never changed.</summary>
public sealed class PlanVersion
{
    public PlanId PlanId { get; init; }
    public int Number { get; init; }
    public AgencyId AgencyId { get; init; }

    /// <summary>"agreed", "checked", "moved", "closed".</summary>
    public required string Occasion { get; init; }
    public DateTime At { get; init; }
    public required string ByName { get; init; }

    /// <summary>What changed since the version before, and why; for a move, the reason.</summary>
    public string? Note { get; init; }

    /// <summary>The plan in full, as JSON: a copy to keep, never a source.</summary>
    public required string Snapshot { get; init; }
}

/// <summary>What somebody thinks of a version of the plan. Their words are a passage.</summary>
public sealed class PlanView
{
    public PlanViewId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public PlanId PlanId { get; init; }
    public int Number { get; init; }

    /// <summary>A child or an adult of the family, or a professional.</summary>
    public PersonId? PersonId { get; init; }
    public ProfessionalId? ProfessionalId { get; init; }

    /// <summary>Code of the pack's list "view-of-plan".</summary>
    public required string View { get; init; }
    public PassageId? PassageId { get; init; }
    public DateTime At { get; init; }
}

/// <summary>Identifies a view of a plan.</summary>
public readonly record struct PlanViewId(Guid Value) : IId<PlanViewId> { public static PlanViewId From(Guid value) => new(value); }

/// <summary>The plan was given to somebody of the family: to whom, when, how. A link opens only with its code, and only for a time.</summary>
public sealed class PlanGiven
{
    public PlanGivenId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public PlanId PlanId { get; init; }
    public PersonId PersonId { get; init; }
    public DateTime At { get; init; }
    public required string ByName { get; init; }

    /// <summary>"in person", "letter", "email", "text".</summary>
    public required string How { get; init; }

    /// <summary>SHA-256 of the secret in the link; the secret itself is kept nowhere.</summary>
    public byte[]? CodeHash { get; init; }
    public DateTime? CodeExpiresAt { get; init; }
    public DateTime? OpenedAt { get; set; }
}

/// <summary>Identifies a giving of the plan.</summary>
public readonly record struct PlanGivenId(Guid Value) : IId<PlanGivenId> { public static PlanGivenId From(Guid value) => new(value); }

/// <summary>What a child or parent said or asked for, which must be answered: done, not done because, or by when.</summary>
public sealed class YouSaid
{
    public YouSaidId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public PlanId? PlanId { get; init; }

    /// <summary>Who said it.</summary>
    public PersonId SaidById { get; init; }

    /// <summary>Their words, signed.</summary>
    public PassageId PassageId { get; init; }
    public DateTime SaidAt { get; init; }
    public bool Disagrees { get; init; }
    public DateTime? AnsweredAt { get; set; }
    public string? AnsweredByName { get; set; }
    public VoiceAnswer? Answer { get; set; }

    /// <summary>What we did, or why we did not.</summary>
    public string? AnswerText { get; set; }

    /// <summary>The promise that answers it, when the answer is "by when".</summary>
    public PromiseId? PromiseId { get; set; }
    public int Version { get; set; }
    public List<YouSaidChild> Children { get; init; } = [];
}

/// <summary>How something said was answered.</summary>
public enum VoiceAnswer
{
    /// <summary>We did it.</summary>
    Done,

    /// <summary>We did not, and say why.</summary>
    NotDone,

    /// <summary>We will, by a day: a promise.</summary>
    WillDo,
}

/// <summary>A child whose record a voice entry belongs to.</summary>
public sealed class YouSaidChild
{
    public YouSaidId YouSaidId { get; init; }
    public PersonId PersonId { get; init; }
    public AgencyId AgencyId { get; init; }
}

/// <summary>Identifies a voice entry.</summary>
public readonly record struct YouSaidId(Guid Value) : IId<YouSaidId> { public static YouSaidId From(Guid value) => new(value); }
