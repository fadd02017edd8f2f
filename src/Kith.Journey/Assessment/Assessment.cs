using Kith.Journey.Assessment.Contracts;
using Kith.Kernel;

namespace Kith.Journey.Assessment;

/// <summary>
/// The work of getting to know a family and saying what should happen. What it finds are facts and passages of the record; this only holds
/// its moments. How it stands is computed from them.
/// </summary>
public sealed class Assessment
{
    public AssessmentId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public FamilyId FamilyId { get; init; }

    /// <summary>What the form was called on the day: "UNOCINI assessment".</summary>
    public required string Title { get; init; }

    /// <summary>The referral that led to it.</summary>
    public Guid? ReferralId { get; init; }

    /// <summary>Why it is needed.</summary>
    public required string Reason { get; init; }

    /// <summary>Where the clocks start: when the referral was received.</summary>
    public DateTime ClockFrom { get; init; }
    public DateTime StartedAt { get; init; }
    public UserId StartedBy { get; init; }
    public required string StartedByName { get; init; }

    public DateTime? SubmittedAt { get; set; }
    public UserId? SubmittedBy { get; set; }
    public string? SubmittedByName { get; set; }

    /// <summary>When the manager returned it; empty again once it is sent again, because history keeps the return.</summary>
    public DateTime? ReturnedAt { get; set; }
    public string? ReturnedByName { get; set; }

    /// <summary>What the manager said is missing.</summary>
    public string? ReturnedBecause { get; set; }

    public DateTime? ApprovedAt { get; set; }
    public string? ApprovedByName { get; set; }

    /// <summary>Code of the list assessment-outcome, once approved.</summary>
    public string? Outcome { get; set; }

    /// <summary>When the decision that started it was opened again before anything was written; with the reason.</summary>
    public DateTime? WithdrawnAt { get; set; }
    public string? WithdrawnByName { get; set; }
    public string? WithdrawnBecause { get; set; }
    public int Version { get; set; }

    /// <summary>How it stands.</summary>
    public AssessmentStanding Standing =>
        WithdrawnAt is not null ? AssessmentStanding.Withdrawn
        : ApprovedAt is not null ? AssessmentStanding.Approved
        : ReturnedAt is not null ? AssessmentStanding.Returned
        : SubmittedAt is not null ? AssessmentStanding.WithManager : AssessmentStanding.Open;

    /// <summary>Whether sections may still be written.</summary>
    public bool MayBeWritten => Standing is AssessmentStanding.Open or AssessmentStanding.Returned;
}

/// <summary>How an assessment stands.</summary>
public enum AssessmentStanding
{
    /// <summary>Being written.</summary>
    Open,

    /// <summary>Sent to the manager, who has not answered.</summary>
    WithManager,

    /// <summary>Sent back with what is missing.</summary>
    Returned,

    /// <summary>Approved and signed.</summary>
    Approved,

    /// <summary>Taken back before anything was written in it.</summary>
    Withdrawn,
}

/// <summary>A child the assessment is about. Its id is the subject of what the assessment says of this child alone.</summary>
public sealed class AssessmentChild
{
    public AssessmentChildId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public AssessmentId AssessmentId { get; init; }
    public PersonId PersonId { get; init; }
}

/// <summary>Identifies one child's part of an assessment.</summary>
public readonly record struct AssessmentChildId(Guid Value) : IId<AssessmentChildId> { public static AssessmentChildId From(Guid value) => new(value); }

/// <summary>Who last saved a section, and which version of it: what two writers of one section meet over.</summary>
public sealed class AssessmentSection
{
    public AssessmentId AssessmentId { get; init; }

    /// <summary>Id of the section in the form.</summary>
    public required string SectionId { get; init; }
    public AgencyId AgencyId { get; init; }
    public DateTime? SavedAt { get; set; }
    public string? SavedByName { get; set; }
    public int Version { get; set; }
}

/// <summary>A part that would not apply, answered all the same, and why.</summary>
public sealed class OpenedPart
{
    public AssessmentId AssessmentId { get; init; }

    /// <summary>Section and subject: "education@person:…".</summary>
    public required string Part { get; init; }
    public AgencyId AgencyId { get; init; }
    public required string Because { get; init; }
    public required string OpenedByName { get; init; }
    public DateTime OpenedAt { get; init; }
}

/// <summary>More time than a limit allows, with its reason.</summary>
public sealed class MoreTime
{
    public AssessmentId AssessmentId { get; init; }

    /// <summary>The clock that is gone beyond.</summary>
    public required string ClockId { get; init; }
    public AgencyId AgencyId { get; init; }

    /// <summary>Code of the list over-time-reason.</summary>
    public required string Reason { get; init; }

    /// <summary>The reason in the worker's words.</summary>
    public string? Words { get; init; }
    public required string GivenByName { get; init; }
    public DateTime GivenAt { get; init; }
}

/// <summary>An approved assessment as it was signed: the document itself, and the facts and passages it was drawn from.</summary>
public sealed class SignedAssessment
{
    public AssessmentId AssessmentId { get; init; }
    public AgencyId AgencyId { get; init; }
    public DateTime SignedAt { get; init; }

    /// <summary>The document, as HTML that Kith drew and encoded.</summary>
    public required string Document { get; init; }
    public required IReadOnlyList<Record.Facts.FactRowId> Facts { get; init; }
    public required IReadOnlyList<Record.Passages.PassageId> Passages { get; init; }
}
