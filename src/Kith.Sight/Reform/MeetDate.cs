using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;

namespace Kith.Sight.Reform;

/// <summary>What history keeps of it.</summary>
public sealed record DateMet(string Ref, DateOnly On);

/// <summary>Says that a date was met, and what shows it.</summary>
public sealed class MeetDate(Work work)
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("reform.meet-date", "reform.report", "Met a date of the plan");

    /// <summary>The event.</summary>
    public static readonly EventKind<DateMet> Met = new("reform.date-met", Significance.Housekeeping, p => $"{p.Ref} was met on {p.On:d MMMM yyyy}");

    /// <summary>A status needs its evidence: a day that is not in the future, and what shows it.</summary>
    public Task<Outcome<Nothing>> DoAsync(ReformRowId seen, DateOnly? on, string? evidence, CancellationToken cancellation) => work.DoAsync<Nothing>(Action, About.Nobody, null, async hand =>
    {
        if (await hand.InForceAsync<DueDate>(seen, cancellation) is not { Row: { } due } found) return new Outcome<Nothing>.NotFound();
        if (found.Replaced) return new Outcome<Nothing>.Conflict(0);
        if (ReformHand.Problems<Nothing>(
            (on is null, "metOn", "Enter the day it was met"), (on > London.Today(hand.Clock), "metOn", "The day it was met cannot be in the future"),
            (string.IsNullOrWhiteSpace(evidence), "evidence", "Say what shows that it was met")) is { } wrong) return wrong;
        hand.Keep(due.ProgrammeId, new DueDate
        {
            Ref = due.Ref, Nth = due.Nth, Part = due.Part, What = due.What, Written = due.Written, MetOn = on, Evidence = evidence!.Trim(),
        }, "Met", due);
        hand.Happened(Met, new(due.Ref, on!.Value), [], subject: ("programme", due.ProgrammeId.Value));
        return Nothing.Value;
    }, cancellation);
}
