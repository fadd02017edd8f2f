namespace Kith.Sight.Reform.Meetings;

/// <summary>Somebody who sits on the programme board, for whom, and from when until when.</summary>
public sealed class BoardMember : ReformRow
{
    public int Number { get; init; }
    public required string Name { get; init; }

    /// <summary>The body they speak for.</summary>
    public required string Body { get; init; }

    /// <summary>"Chair", "member", "secretary".</summary>
    public required string Post { get; init; }

    public DateOnly From { get; init; }

    /// <summary>Last day on the board; null while they sit.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Whether they sit on a day.</summary>
    public bool SitsOn(DateOnly on) => From <= on && (Until is null || Until >= on);
}

/// <summary>A meeting of the programme board. Its agenda is drawn from what was known, never typed twice.</summary>
public sealed class BoardMeeting : ReformRow
{
    public int Number { get; init; }
    public DateOnly On { get; init; }
    public required string Place { get; init; }

    /// <summary>What the board wants to speak of besides what is drawn, one on a line.</summary>
    public string Items { get; init; } = "";

    /// <summary>Numbers of the members who were there, joined by commas; empty until it is held.</summary>
    public string Present { get; init; } = "";

    /// <summary>Numbers of the members who sent apologies.</summary>
    public string Apologies { get; init; } = "";

    /// <summary>Who else was there, one on a line.</summary>
    public string Others { get; init; } = "";

    /// <summary>The day its minutes were agreed; from then on nothing in them changes.</summary>
    public DateOnly? AgreedOn { get; init; }

    /// <summary>Whether it was held.</summary>
    public bool Held => Present.Length > 0;

    /// <summary>"Minutes agreed".</summary>
    public string Says => AgreedOn is not null ? "Minutes agreed" : Held ? "Held, minutes not agreed" : "Planned";

    /// <summary>The same meeting as the next version is made from.</summary>
    internal BoardMeeting With(string? present = null, string? apologies = null, string? others = null, string? items = null, DateOnly? agreedOn = null) => new()
    {
        Number = Number, On = On, Place = Place, Items = items ?? Items, Present = present ?? Present, Apologies = apologies ?? Apologies, Others = others ?? Others, AgreedOn = agreedOn ?? AgreedOn,
    };
}

/// <summary>An in-depth briefing by the chair of a workstream at a meeting: what the board asked for, and what it was told.</summary>
public sealed class Briefing : ReformRow
{
    public int MeetingNumber { get; init; }
    public int WorkstreamNumber { get; init; }
    public required string Asks { get; init; }

    /// <summary>Null until it was given.</summary>
    public string? Told { get; init; }

    public string? ToldBy { get; init; }
}

/// <summary>What the board decided: by whom, why, on what, which ways were weighed, and who was told when.</summary>
public sealed class BoardDecision : ReformRow
{
    public int Number { get; init; }
    public int MeetingNumber { get; init; }
    public required string Says { get; init; }
    public required string Because { get; init; }

    /// <summary>"The board, all agreed".</summary>
    public required string DecidedBy { get; init; }

    /// <summary>Ways that were weighed, one on a line.</summary>
    public string Options { get; init; } = "";

    /// <summary>References of actions it is about, joined by commas.</summary>
    public string Refs { get; init; } = "";

    /// <summary>Who was told and how, one on a line.</summary>
    public string Told { get; init; } = "";

    public DateOnly? ToldOn { get; init; }
}

/// <summary>Who will do what by when for the programme, and whether it is done.</summary>
public sealed class ProgrammePromise : ReformRow
{
    public int Number { get; init; }

    /// <summary>The decision it comes from.</summary>
    public int DecisionNumber { get; init; }

    public required string What { get; init; }
    public required string Who { get; init; }
    public DateOnly ByWhen { get; init; }
    public DateOnly? DoneOn { get; init; }
    public string? Evidence { get; init; }

    /// <summary>Whether it is late on a day.</summary>
    public bool IsLate(DateOnly on) => !(DoneOn <= on) && ByWhen < on;

    /// <summary>"Late".</summary>
    public string Says(DateOnly on) => DoneOn <= on ? "Done" : IsLate(on) ? "Late" : "Open";
}
