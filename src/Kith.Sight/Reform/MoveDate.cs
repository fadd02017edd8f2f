using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Kith.Record.Practice;

namespace Kith.Sight.Reform;

/// <summary>What history keeps of it.</summary>
public sealed record DateMoved(string Ref, string From, string To);

/// <summary>Moves a date of the plan, with the reason. The first date stays known.</summary>
public sealed class MoveDate(Work work, PracticePacks practice)
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("reform.move-date", "reform.report", "Moved a date of the plan", NeedsWhy: true);

    /// <summary>The event.</summary>
    public static readonly EventKind<DateMoved> Moved = new("reform.date-moved", Significance.Housekeeping, p => $"{p.Ref} moved from {p.From} to {p.To}");

    /// <summary>A date that was met stands.</summary>
    public static readonly Refusal Met = new("reform.date-met", "This date was met, so it does not move");

    /// <summary>Writes the new date; it must be readable as a day.</summary>
    public Task<Outcome<Nothing>> DoAsync(ReformRowId seen, string? written, string? why, CancellationToken cancellation) => work.DoAsync<Nothing>(Action, About.Nobody, why, async hand =>
    {
        if (await hand.InForceAsync<DueDate>(seen, cancellation) is not { Row: { } due } found) return new Outcome<Nothing>.NotFound();
        if (found.Replaced) return new Outcome<Nothing>.Conflict(0);
        if (due.MetOn is not null) return Met;
        var to = written?.Trim() ?? "";
        if (ReformHand.Problems<Nothing>(
            (to.Length is 0 or > 200, "written", "Enter the new date, such as June 2025"),
            (to == due.Written, "written", "This is the date it has already"),
            (WrittenDate.Read(to, practice.Reform) is null, "written", "No day can be read out of this. Write a day, a month, a season or a year, such as June 2025")) is { } wrong) return wrong;
        hand.Keep(due.ProgrammeId, new DueDate
        {
            Ref = due.Ref, Nth = due.Nth, Part = due.Part, What = due.What, Written = to,
        }, why, due);
        hand.Happened(Moved, new(due.Ref, due.Written, to), [], subject: ("programme", due.ProgrammeId.Value));
        return Nothing.Value;
    }, cancellation);
}
