namespace Kith.Sight.Reform.Pilots;

/// <summary>How a pilot ends.</summary>
public enum PilotEnd
{
    /// <summary>It is done elsewhere as well.</summary>
    Spread,

    /// <summary>It goes on, otherwise than it began.</summary>
    Change,

    /// <summary>It ends here.</summary>
    Stop,
}

/// <summary>How far a pilot is. Computed, never typed.</summary>
public enum PilotStands
{
    /// <summary>Its first day is to come.</summary>
    Planned,

    /// <summary>Between its first and its last day.</summary>
    Running,

    /// <summary>Its last day is over and nobody has said what was learnt.</summary>
    ToEvaluate,

    /// <summary>What was learnt is written; what follows is not decided.</summary>
    ToDecide,

    /// <summary>Decided.</summary>
    Decided,
}

/// <summary>Something tried in a few places before it is decided for all: where, with whom, for how long, what is measured, and what followed.</summary>
public sealed class Pilot : ReformRow
{
    public int Number { get; init; }
    public required string Name { get; init; }

    /// <summary>What is tried, and what it should answer.</summary>
    public required string Tries { get; init; }

    /// <summary>The action of the plan it belongs to; null when to none.</summary>
    public string? Ref { get; init; }

    /// <summary>Numbers of the bodies where it runs, joined by commas.</summary>
    public string Bodies { get; init; } = "";

    /// <summary>Where within them: "two homes in the west".</summary>
    public string Where { get; init; } = "";

    /// <summary>Who takes part.</summary>
    public required string Who { get; init; }

    public DateOnly From { get; init; }
    public DateOnly Until { get; init; }

    /// <summary>What was learnt; null until somebody wrote it.</summary>
    public string? Learnt { get; init; }

    /// <summary>Who evaluated it.</summary>
    public string? LearntFrom { get; init; }

    public PilotEnd? End { get; init; }
    public DateOnly? DecidedOn { get; init; }
    public string? DecidedBy { get; init; }

    /// <summary>Why it was decided so.</summary>
    public string? Because { get; init; }

    /// <summary>Numbers of the bodies it spreads to, joined by commas.</summary>
    public string SpreadTo { get; init; } = "";

    /// <summary>How far it is on a day.</summary>
    public PilotStands StandsOn(DateOnly on) =>
        End is not null && DecidedOn <= on ? PilotStands.Decided
        : Learnt is not null ? PilotStands.ToDecide
        : on < From ? PilotStands.Planned
        : on <= Until ? PilotStands.Running : PilotStands.ToEvaluate;

    /// <summary>The same pilot as the next version is made from.</summary>
    internal Pilot With(string? learnt = null, string? learntFrom = null, PilotEnd? end = null, DateOnly? decidedOn = null, string? decidedBy = null, string? because = null, string? spreadTo = null) => new()
    {
        Number = Number, Name = Name, Tries = Tries, Ref = Ref, Bodies = Bodies, Where = Where, Who = Who, From = From, Until = Until,
        Learnt = learnt ?? Learnt, LearntFrom = learntFrom ?? LearntFrom, End = end ?? End, DecidedOn = decidedOn ?? DecidedOn, DecidedBy = decidedBy ?? DecidedBy, Because = because ?? Because, SpreadTo = spreadTo ?? SpreadTo,
    };
}

/// <summary>What a pilot is measured by: before, hoped for, after.</summary>
public sealed class PilotMeasure : ReformRow
{
    public int PilotNumber { get; init; }

    /// <summary>1, 2 ... in its pilot.</summary>
    public int Number { get; init; }

    public required string Says { get; init; }
    public long Before { get; init; }
    public long Target { get; init; }

    /// <summary>Null until measured.</summary>
    public long? After { get; init; }

    public DateOnly? AfterOn { get; init; }
    public string? Source { get; init; }

    /// <summary>What it says: less is better when the target lies below.</summary>
    public string Reading => After is not { } after ? "Not measured yet"
        : (Target < Before ? after <= Target : after >= Target) ? "As hoped, or better"
        : after == Before ? "No change" : (after < Before) == (Target < Before) ? "Better, less than hoped" : "Worse";
}
