using Kith.Kernel;

namespace Kith.Sight.Engagement.Sample;

/// <summary>By what it is counted how many took part.</summary>
public enum SampleOf
{
    /// <summary>Areas or places: a session is held in each.</summary>
    Places,

    /// <summary>People of a group, as they were counted at sessions.</summary>
    People,

    /// <summary>Case examples.</summary>
    Examples,
}

/// <summary>One line of a sample frame: who was to be asked, how they were chosen, and who is not represented. A change takes the place of the line before.</summary>
public sealed class SamplePart
{
    public EngagementRowId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public ExerciseId ExerciseId { get; init; }
    public int Number { get; init; }
    public SampleOf Of { get; init; }

    /// <summary>The group they are of; null for all groups.</summary>
    public string? GroupName { get; init; }
    public required string Who { get; init; }
    public required string HowChosen { get; init; }

    /// <summary>How many there are to choose from; null when nobody knows.</summary>
    public int? OutOf { get; init; }
    public int ToAsk { get; init; }
    public string NotRepresented { get; init; } = "";
    public DateTime RecordedAt { get; init; }
    public DateTime? ReplacedAt { get; set; }
    public required string By { get; init; }

    /// <summary>How many took part, counted from the exercise; null when nobody counted.</summary>
    public int? TookPart(ExerciseKnown known) => Of switch
    {
        SampleOf.Places => known.Sessions.Count(s => known.Attendance.Any(a => a.SessionNumber == s.Number && a.Came > 0) || known.Responses.Any(r => r.Row.SessionNumber == s.Number)),
        SampleOf.Examples => known.Of(Load.SaidKind.CaseExample).Count(e => GroupName is null || e.Row.GroupName == GroupName),
        _ => known.Attendance.Where(a => a.Came is not null && (GroupName is null || a.GroupName == GroupName)).ToList() is { Count: > 0 } counted ? counted.Sum(a => a.Came) : null,
    };
}
