using Kith.Kernel;

namespace Kith.Sight.Reform;

/// <summary>Identifies a programme.</summary>
public readonly record struct ProgrammeId(Guid Value) : IId<ProgrammeId> { public static ProgrammeId From(Guid value) => new(value); }

/// <summary>Identifies one version of something a programme keeps.</summary>
public readonly record struct ReformRowId(Guid Value) : IId<ReformRowId> { public static ReformRowId From(Guid value) => new(value); }

/// <summary>A programme of reform: what its plan is called and where it came from.</summary>
public sealed class Programme
{
    public ProgrammeId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public required string Title { get; init; }

    /// <summary>"Delivery Plan 2024/25".</summary>
    public required string Plan { get; init; }

    public string? Source { get; init; }
    public DateTime RecordedAt { get; init; }
}

/// <summary>
/// One version of something a programme keeps. Nothing is edited: a change closes this version and adds the next, with who, when and why;
/// so everything can be drawn as it was known on any day.
/// </summary>
public abstract class ReformRow
{
    public ReformRowId Id { get; private set; }
    public AgencyId AgencyId { get; private set; }
    public ProgrammeId ProgrammeId { get; private set; }
    public DateTime RecordedAt { get; private set; }

    /// <summary>When the next version took its place; null while this is what is known.</summary>
    public DateTime? ReplacedAt { get; private set; }

    public string By { get; private set; } = "";
    public string? Why { get; private set; }

    /// <summary>Who wrote this version, when and why.</summary>
    internal void Sign(ReformRowId id, AgencyId agency, ProgrammeId programme, DateTime at, string by, string? why) =>
        (Id, AgencyId, ProgrammeId, RecordedAt, By, Why) = (id, agency, programme, at, by, why);

    /// <summary>The next version takes the place of this one.</summary>
    internal void GiveWay(DateTime at) => ReplacedAt = at;

    /// <summary>Whether this is what was known at a moment.</summary>
    public bool KnownAt(DateTime moment) => RecordedAt <= moment && (ReplacedAt is null || ReplacedAt > moment);
}

/// <summary>A workstream: its number names it in every version.</summary>
public sealed class Workstream : ReformRow
{
    public int Number { get; init; }
    public required string Name { get; init; }
    public string? Purpose { get; init; }
    public string? Challenge { get; init; }

    /// <summary>Chairs and co-chairs, one on a line: "Name, body".</summary>
    public string Leads { get; init; } = "";
}

/// <summary>A headline action. One reference may hold several, so it is named by reference and place: 1.1 first, 1.1 second.</summary>
public sealed class HeadlineAction : ReformRow
{
    public int WorkstreamNumber { get; init; }
    public required string Ref { get; init; }

    /// <summary>1, 2 ... in its reference.</summary>
    public int Nth { get; init; }

    /// <summary>Its place in the plan.</summary>
    public int Order { get; init; }

    public required string Says { get; init; }

    /// <summary>Parts of the action, one on a line.</summary>
    public string Parts { get; init; } = "";

    /// <summary>What will be different, one on a line.</summary>
    public string Outcomes { get; init; } = "";

    /// <summary>What it is subject to, one on a line: "subject to investment".</summary>
    public string Conditions { get; init; } = "";

    /// <summary>"1.1" or, where a reference holds several, "1.1 (second)" in words of the page.</summary>
    public (string Ref, int Nth) Key => (Ref, Nth);
}

/// <summary>A date of an action, as written. It moves by a new version with its reason; the first version stays the first date.</summary>
public sealed class DueDate : ReformRow
{
    public required string Ref { get; init; }
    public int Nth { get; init; }

    /// <summary>1, 2 ... of the action's dates.</summary>
    public int Part { get; init; }

    /// <summary>What is due when the action has several: "draft policy".</summary>
    public string? What { get; init; }

    /// <summary>"Autumn 2024": how it is read is the practice pack's rule.</summary>
    public required string Written { get; init; }

    /// <summary>The day it was met.</summary>
    public DateOnly? MetOn { get; init; }

    /// <summary>What shows that it was met.</summary>
    public string? Evidence { get; init; }
}

/// <summary>What one workstream does to another, or to something outside the programme.</summary>
public sealed class Interdependency : ReformRow
{
    /// <summary>Its place in the plan: names it in every version.</summary>
    public int Number { get; init; }

    public int FromWorkstream { get; init; }

    /// <summary>References it names on the near side, joined by commas; empty means the whole workstream.</summary>
    public string FromRefs { get; init; } = "";

    /// <summary>Null when it leads outside the programme.</summary>
    public int? ToWorkstream { get; init; }

    public string ToRefs { get; init; } = "";

    /// <summary>What it leads to outside: "secure care".</summary>
    public string? ToOutside { get; init; }

    public required string Says { get; init; }

    /// <summary>"any workstream": a channel through which everything may pass, rather than one thing that waits for another.</summary>
    public bool LeadsAnywhere => ToOutside?.StartsWith("any ", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>"stated in the plan" or "read by an analyst".</summary>
    public required string Kind { get; init; }

    public string? Evidence { get; init; }
}

/// <summary>Where a recommendation of a review stands.</summary>
public enum RecommendationState
{
    /// <summary>Nobody has answered it yet.</summary>
    Open,

    /// <summary>Taken on: a workstream works on it.</summary>
    Accepted,

    /// <summary>Done, with evidence.</summary>
    Done,

    /// <summary>Not taken on, with the reason.</summary>
    Declined,
}

/// <summary>A recommendation of a review, tracked to its evidence and its benefit.</summary>
public sealed class Recommendation : ReformRow
{
    /// <summary>The review it is from.</summary>
    public required string Review { get; init; }

    public int Number { get; init; }

    /// <summary>Its words; null where the source gives only the number.</summary>
    public string? Says { get; init; }

    public string? Category { get; init; }

    /// <summary>Numbers of the workstreams that take it, joined by commas.</summary>
    public string Workstreams { get; init; } = "";

    public RecommendationState State { get; init; }
    public string? Evidence { get; init; }

    /// <summary>Number of the benefit it should bring; null when none is named.</summary>
    public int? BenefitNumber { get; init; }

    /// <summary>The day it was decided whether to take it; null when nobody has said.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>The day the first action for it began.</summary>
    public DateOnly? BegunOn { get; init; }
}

/// <summary>When a review was published, as written: from then the months count in which each recommendation is decided and begun.</summary>
public sealed class ReviewDay : ReformRow
{
    public required string Review { get; init; }

    /// <summary>"21 June 2023".</summary>
    public required string Written { get; init; }
}

/// <summary>A lead's written report of one quarter. A correction is a new version.</summary>
public sealed class ProgressReport : ReformRow
{
    public int WorkstreamNumber { get; init; }

    /// <summary>First day of the quarter.</summary>
    public DateOnly Quarter { get; init; }

    public required string Done { get; init; }
    public required string Next { get; init; }

    /// <summary>What stands in the way; empty when nothing does.</summary>
    public string Barriers { get; init; } = "";
}

/// <summary>How likely or how heavy.</summary>
public enum Weightiness { Low, Medium, High }

/// <summary>A risk or barrier, with its owner and its answer.</summary>
public sealed class ProgrammeRisk : ReformRow
{
    public int Number { get; init; }
    public int? WorkstreamNumber { get; init; }
    public required string Says { get; init; }
    public Weightiness Likely { get; init; }
    public Weightiness Impact { get; init; }
    public required string Owner { get; init; }
    public string Response { get; init; } = "";
    public bool Closed { get; init; }
}

/// <summary>What will be different, with the measure that shows it.</summary>
public sealed class Benefit : ReformRow
{
    public int Number { get; init; }
    public int WorkstreamNumber { get; init; }
    public string? Ref { get; init; }
    public required string Says { get; init; }

    /// <summary>"Referrals to Gateway in a month".</summary>
    public required string Measure { get; init; }

    public long Baseline { get; init; }
    public DateOnly BaselineOn { get; init; }
    public long Target { get; init; }

    /// <summary>Whether less is better follows from baseline and target.</summary>
    public bool LessIsBetter => Target < Baseline;
}

/// <summary>A measured value of a benefit.</summary>
public sealed class BenefitReading : ReformRow
{
    public int BenefitNumber { get; init; }
    public DateOnly On { get; init; }
    public long Value { get; init; }
    public required string Source { get; init; }
}
