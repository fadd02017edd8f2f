using Kith.Kernel;

namespace Kith.Sight.Reform.Trusts;

/// <summary>
/// A body the plan is carried out in: a Trust, or an authority. When bodies are reorganised the old ones end and the new one begins; what
/// was said of the old ones stays theirs.
/// </summary>
public sealed class ProgrammeBody : ReformRow
{
    public int Number { get; init; }
    public required string Name { get; init; }

    /// <summary>The first day it is in being; null when it always was.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day it is in being; null while it is.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Number of the body that took over; null while none did.</summary>
    public int? BecameNumber { get; init; }

    /// <summary>The agency whose staff write for it; null while only the programme does.</summary>
    public AgencyId? WrittenBy { get; init; }

    /// <summary>Whether it is in being on a day.</summary>
    public bool InBeing(DateOnly on) => (From is null || From <= on) && (Until is null || Until >= on);
}

/// <summary>How an action stands in one body.</summary>
public enum BodyStands
{
    /// <summary>Nothing has begun.</summary>
    NotStarted,

    /// <summary>Begun, and not yet what people meet.</summary>
    UnderWay,

    /// <summary>It is what people meet there.</summary>
    InPlace,

    /// <summary>It cannot go on, and the evidence says why.</summary>
    Stuck,

    /// <summary>The action is not for this body.</summary>
    DoesNotApply,
}

/// <summary>What somebody of a body said of an action there: who, when, and what shows it.</summary>
public sealed class BodyStatus : ReformRow
{
    public int BodyNumber { get; init; }
    public required string Ref { get; init; }
    public BodyStands Stands { get; init; }

    /// <summary>The day it was so.</summary>
    public DateOnly On { get; init; }

    /// <summary>"Jane Example, assistant director": who answers for it in the body.</summary>
    public required string SaidBy { get; init; }

    public required string Evidence { get; init; }

    /// <summary>Whether staff of the body wrote it themselves.</summary>
    public bool Own { get; init; }

    /// <summary>Who says so, and whether they wrote it themselves.</summary>
    public string Who => Own ? $"{SaidBy} (wrote it themselves)" : SaidBy;
}
