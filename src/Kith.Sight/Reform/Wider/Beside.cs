namespace Kith.Sight.Reform.Wider;

/// <summary>A key theme of the programme, and the workstreams and actions that serve it.</summary>
public sealed class ReformTheme : ReformRow
{
    public int Number { get; init; }
    public required string Says { get; init; }

    /// <summary>Numbers of workstreams that serve it as a whole, joined by commas.</summary>
    public string Workstreams { get; init; } = "";

    /// <summary>References of single actions that serve it, joined by commas.</summary>
    public string Refs { get; init; } = "";

    /// <summary>Whether an action serves it, by itself or by its workstream.</summary>
    public bool Holds(ActionLine action) =>
        KnockOn.Refs(Refs).Contains(action.Row.Ref) || KnockOn.Refs(Workstreams).Contains(action.Row.WorkstreamNumber.ToString(System.Globalization.CultureInfo.InvariantCulture));
}

/// <summary>How a programme or strategy beside ours and ours go together.</summary>
public enum GoTogether
{
    /// <summary>Nobody has looked yet.</summary>
    NotLookedAt,

    /// <summary>They want the same, and each knows of the other.</summary>
    Agree,

    /// <summary>One waits for the other.</summary>
    Waits,

    /// <summary>They pull apart: somebody must decide.</summary>
    PullApart,
}

/// <summary>Another programme, strategy or review that touches this one: whose it is, what we need of each other, and how they go together.</summary>
public sealed class OutsideLink : ReformRow
{
    public int Number { get; init; }
    public required string Name { get; init; }

    /// <summary>"programme", "strategy" or "review".</summary>
    public required string Kind { get; init; }

    /// <summary>Whose it is, and who speaks for it.</summary>
    public string Body { get; init; } = "";

    /// <summary>What we need of it and it of us.</summary>
    public string Says { get; init; } = "";

    /// <summary>Numbers of the workstreams it touches, joined by commas.</summary>
    public string Workstreams { get; init; } = "";

    public GoTogether Together { get; init; }
}
