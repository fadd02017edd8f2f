using Kith.Kernel;

namespace Kith.Journey.Plans;

/// <summary>Somebody of the family, as the plan names them.</summary>
/// <param name="Is">What an adult is to the children, in the pack's words; null for a child.</param>
public sealed record PlanPerson(PersonId Id, string FullName, string CalledBy, DateOnly? BornOn, bool InPlan, bool IsChild, string? Is, string? PlainIs, RelationshipRef? Relationship);

/// <summary>The relationship that says what an adult is.</summary>
public sealed record RelationshipRef(Guid Id);

/// <summary>A professional or a worker of the plan.</summary>
public sealed record PlanProfessional(ProfessionalId Id, string Name, string? Role, string? WorksFor);

/// <summary>A signed paragraph as the plan uses it.</summary>
public sealed record PlanPassage(Guid UseId, string Topic, PersonId? ForChild, Guid PassageId, string Text, string Voice, string Source, string SignedByName, DateTime SignedAt, bool WrittenHere);

/// <summary>Something said and its answer.</summary>
public sealed record SaidAndDone(
    YouSaidId Id, string Who, string PlainWho, string Words, DateTime SaidAt, bool Disagrees, VoiceAnswer? Answer, string? AnswerText, DateTime? AnsweredAt, int Version, PromiseLine? Promise);

/// <summary>What somebody thinks of the agreed plan.</summary>
public sealed record ViewHeld(string Name, string PlainName, string View, string? Words);

/// <summary>One plan with everything that is drawn into it: the source of every rendering, so that staff and family read the same.</summary>
public sealed record PlanAtHand
{
    public required PlanId Id { get; init; }
    public required AgencyId Agency { get; init; }
    public required FamilyId Family { get; init; }
    public required string FamilyName { get; init; }
    public required string Kind { get; init; }
    public required int Version { get; init; }
    public required DateTime StartedAt { get; init; }
    public DateTime? AgreedAt { get; init; }
    public DateTime? ReviewedAt { get; init; }
    public DateTime? ClosedAt { get; init; }
    public string? EndReason { get; init; }
    public DateOnly? NextReviewOn { get; init; }
    public required UserId LeadId { get; init; }
    public required string LeadName { get; init; }
    public string? LeadPhone { get; init; }
    public required string AgencyName { get; init; }
    public required string AgencyPhone { get; init; }
    public required string AgencyAddress { get; init; }
    public required IReadOnlyList<PlanPerson> People { get; init; }
    public required IReadOnlyList<PlanProfessional> Professionals { get; init; }
    public required IReadOnlyList<PlanPassage> Passages { get; init; }
    public required IReadOnlyList<PromiseLine> Lines { get; init; }
    public required IReadOnlyList<SaidAndDone> Said { get; init; }
    public required IReadOnlyList<ViewHeld> Views { get; init; }
    public required IReadOnlyList<PlanVersion> Versions { get; init; }
    public required IReadOnlyList<PlanGiven> Given { get; init; }
    public required DateOnly Today { get; init; }

    /// <summary>The children the plan is for, the eldest first.</summary>
    public IEnumerable<PlanPerson> Children => People.Where(p => p.InPlan);

    /// <summary>The adults of the family.</summary>
    public IEnumerable<PlanPerson> Adults => People.Where(p => !p.IsChild);

    /// <summary>The paragraphs that answer a question of the plan.</summary>
    public IEnumerable<PlanPassage> Of(string topic) => Passages.Where(p => p.Topic == topic);

    /// <summary>How it stands, in words; computed from its dates.</summary>
    public string Status =>
        ClosedAt is not null ? "Ended" : AgreedAt is null ? "Being written" : NextReviewOn < Today ? "Agreed, check overdue" : "Agreed";
}

/// <summary>The topics of the plan's paragraphs, in the order both renderings show them.</summary>
internal static class PlanTopics
{
    public const string Why = "plan.why";
    public const string GoingWell = "plan.what-is-going-well";
    public const string Worries = "plan.worries";
    public const string ChildWords = "plan.child-words";
    public const string Disagreement = "parent.disagreement";
    public const string ParentWords = "parent.words";
    public const string EndPoint = "plan.end-point";
    public const string Contingency = "plan.contingency";

    /// <summary>What the worker writes or picks.</summary>
    public static readonly IReadOnlyList<string> Written = [Why, GoingWell, Worries, EndPoint, Contingency];
}
