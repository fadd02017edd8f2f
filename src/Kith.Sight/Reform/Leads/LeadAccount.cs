namespace Kith.Sight.Reform.Leads;

/// <summary>The account of a chair or co-chair of a workstream, so that they are reminded and see what is theirs.</summary>
public sealed class LeadAccount : ReformRow
{
    public int WorkstreamNumber { get; init; }
    public Guid UserId { get; init; }
    public required string Name { get; init; }

    /// <summary>Whether they no longer lead it.</summary>
    public bool Ended { get; init; }
}

/// <summary>A reminder of a written report that was sent: one before it is late, one on the day it is.</summary>
public sealed class ReportReminder : ReformRow
{
    public int WorkstreamNumber { get; init; }

    /// <summary>First day of the quarter.</summary>
    public DateOnly Quarter { get; init; }

    /// <summary>Whether the report was late already.</summary>
    public bool Late { get; init; }

    /// <summary>Who was reminded.</summary>
    public required string To { get; init; }
}
