using Kith.Kernel;

namespace Kith.Sight.Engagement;

/// <summary>Identifies an exercise.</summary>
public readonly record struct ExerciseId(Guid Value) : IId<ExerciseId> { public static ExerciseId From(Guid value) => new(value); }

/// <summary>Identifies something an exercise holds.</summary>
public readonly record struct EngagementRowId(Guid Value) : IId<EngagementRowId> { public static EngagementRowId From(Guid value) => new(value); }

/// <summary>Identifies one thing somebody said.</summary>
public readonly record struct ResponseId(Guid Value) : IId<ResponseId> { public static ResponseId From(Guid value) => new(value); }

/// <summary>How people are asked.</summary>
public enum ExerciseKind
{
    /// <summary>Workshops with delegate groups.</summary>
    Workshops,

    /// <summary>A survey or public form.</summary>
    Survey,

    /// <summary>Interviews.</summary>
    Interviews,

    /// <summary>Forums and reference groups.</summary>
    Forum,

    /// <summary>Responses in writing.</summary>
    Written,

    /// <summary>A survey that parents or young people run themselves.</summary>
    PeopleRun,

    /// <summary>Some areas looked at closely: each visit is a session.</summary>
    DeepDive,

    /// <summary>Families asked before a policy is written.</summary>
    BeforePolicy,

    /// <summary>An inquiry that family members lead: its findings are answered one by one.</summary>
    FamilyInquiry,
}

/// <summary>An exercise: who is asked what, how, and until when. It holds no record of a child, and nobody's case is opened from it.</summary>
public sealed class Exercise
{
    public ExerciseId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public ExerciseKind Kind { get; init; }
    public required string Title { get; set; }

    /// <summary>What people are told it is about.</summary>
    public string About { get; set; } = "";

    /// <summary>What they agree to.</summary>
    public string Consent { get; set; } = "";

    /// <summary>Interpreters, easy read, step-free venues.</summary>
    public string Accessibility { get; set; } = "";

    /// <summary>What a reader must know about who was reached and who was not.</summary>
    public string Limits { get; set; } = "";

    /// <summary>Who asked for an inquiry that families lead.</summary>
    public string CommissionedBy { get; set; } = "";

    /// <summary>Which family members lead it, as they wish to be called.</summary>
    public string LedBy { get; set; } = "";

    /// <summary>The standing group that leads it.</summary>
    public EngagementRowId? LedByForum { get; set; }

    public string? Source { get; init; }

    /// <summary>When the public form opens and closes; null keeps it shut.</summary>
    public DateOnly? OpensOn { get; set; }
    public DateOnly? ClosesOn { get; set; }

    /// <summary>When the report and the answers became public; null while they are not.</summary>
    public DateTime? PublishedAt { get; set; }

    public DateTime CreatedAt { get; init; }
    public int Version { get; set; }

    /// <summary>Whether anybody may answer on a day.</summary>
    public bool IsOpen(DateOnly day) => OpensOn <= day && (ClosesOn is null || ClosesOn >= day);
}

/// <summary>A workshop, meeting or round of an exercise.</summary>
public sealed class ExerciseSession
{
    public EngagementRowId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public ExerciseId ExerciseId { get; init; }
    public int Number { get; init; }
    public required string Title { get; init; }
    public string? Place { get; init; }
    public DateOnly? On { get; init; }
}

/// <summary>A delegate group of an exercise.</summary>
public sealed class DelegateGroup
{
    public EngagementRowId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public ExerciseId ExerciseId { get; init; }
    public int Order { get; init; }
    public required string Name { get; init; }
}

/// <summary>How many of a group came to a session.</summary>
public sealed class Attendance
{
    public EngagementRowId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public ExerciseId ExerciseId { get; init; }
    public int SessionNumber { get; init; }
    public required string GroupName { get; init; }

    /// <summary>How many came; null when nobody counted.</summary>
    public int? Came { get; set; }

    /// <summary>The group was not there.</summary>
    public bool Absent { get; set; }
}

/// <summary>A question of an exercise, one a page on the public form.</summary>
public sealed class ExerciseQuestion
{
    public EngagementRowId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public ExerciseId ExerciseId { get; init; }
    public int Order { get; init; }
    public required string Asks { get; init; }

    /// <summary>Who is asked; null is everybody.</summary>
    public string? GroupName { get; init; }
}

/// <summary>Whether a response may be read.</summary>
public enum ReadState
{
    /// <summary>Nothing in it looks like a name.</summary>
    Open,

    /// <summary>Held back: it may name somebody. Nobody reads it but who redacts.</summary>
    Held,

    /// <summary>Read and found to name nobody.</summary>
    Cleared,

    /// <summary>Names were taken out.</summary>
    Redacted,
}

/// <summary>One thing somebody said, with its source and its permission. Never linked to a person.</summary>
public sealed class Response
{
    public ResponseId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public ExerciseId ExerciseId { get; init; }
    public Load.SaidKind Kind { get; init; }

    /// <summary>Its place among the responses of the exercise, as they came.</summary>
    public int Order { get; init; }

    /// <summary>"W1-CHILD-4", or the number it was given.</summary>
    public required string Reference { get; init; }

    public int? SessionNumber { get; init; }
    public string? GroupName { get; init; }
    public EngagementRowId? QuestionId { get; init; }
    public int? Rank { get; init; }
    public required string Text { get; set; }

    /// <summary>Code of the language it is in: "en", "ga".</summary>
    public required string Language { get; init; }

    /// <summary>Where it came from: "workshops.json, workshops[0]...", "public form", "paper".</summary>
    public required string Source { get; init; }

    /// <summary>Whether it may be quoted.</summary>
    public bool MayQuote { get; init; }

    /// <summary>Whether its words were changed by whoever wrote them down.</summary>
    public bool Edited { get; init; }

    public ReadState State { get; set; }

    /// <summary>Why it is held: "after 'son': L..." never the name itself.</summary>
    public string? HeldBecause { get; set; }

    public DateTime ReceivedAt { get; init; }
    public int Version { get; set; }

    /// <summary>Whether analysts may read it.</summary>
    public bool MayRead => State != ReadState.Held;
}

/// <summary>A codebook of an exercise. A change is a new version; codes that were merged say into which.</summary>
public sealed class CodebookVersion
{
    public EngagementRowId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public ExerciseId ExerciseId { get; init; }
    public int Number { get; init; }

    /// <summary>The themes, as JSON of <see cref="Themes.Theme"/>.</summary>
    public required string Themes { get; init; }

    /// <summary>Merged codes to the code they went into, as JSON; of this version and all before.</summary>
    public required string Merged { get; init; }

    public DateTime RecordedAt { get; init; }
    public required string By { get; init; }
    public string? Why { get; init; }
}

/// <summary>What one coder said of one response. Coding again replaces; what was said first is kept.</summary>
public sealed class Coding
{
    public EngagementRowId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public ExerciseId ExerciseId { get; init; }
    public ResponseId ResponseId { get; init; }
    public UserId CoderId { get; init; }
    public required string Coder { get; init; }

    /// <summary>Codes joined by commas; "none" when it fits none.</summary>
    public required string Codes { get; init; }

    /// <summary>What was suggested, so that it can be seen how often suggestions are taken.</summary>
    public required string Suggested { get; init; }

    /// <summary>Settles a disagreement: this is the coding that counts.</summary>
    public bool Settles { get; init; }

    public DateTime RecordedAt { get; init; }
    public DateTime? ReplacedAt { get; set; }
}

/// <summary>"You said, we did": a view, what was decided or done, and where that can be seen.</summary>
public sealed class Answer
{
    public EngagementRowId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public ExerciseId ExerciseId { get; init; }
    public int Number { get; init; }
    public string? Code { get; init; }
    public required string Said { get; init; }

    /// <summary>What was done, or decided, or why it will not be done; empty while a finding waits for its answer.</summary>
    public required string Did { get; init; }

    /// <summary>References of the responses a finding rests on, joined by commas.</summary>
    public string? Evidence { get; init; }

    /// <summary>Who answers a finding, and by when.</summary>
    public string? Answers { get; init; }
    public DateOnly? AnswerDue { get; init; }

    /// <summary>Whether nobody has answered it yet.</summary>
    public bool Waits => Did.Length == 0;

    /// <summary>Reference of the action of the programme, or of the decision.</summary>
    public string? Link { get; init; }

    public DateTime RecordedAt { get; init; }
    public DateTime? ReplacedAt { get; set; }
    public required string By { get; init; }
}
