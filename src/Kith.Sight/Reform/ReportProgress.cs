using Kith.Kernel;
using Kith.Platform.History;
using Kith.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Reform;

/// <summary>What a lead writes about a quarter.</summary>
/// <param name="Seen">The report of this quarter that was on the page; null when there was none.</param>
public sealed record ProgressWritten(ProgrammeId Programme, int Workstream, DateOnly Quarter, string? Done, string? Next, string? Barriers, ReformRowId? Seen);

/// <summary>What history keeps of it.</summary>
public sealed record ProgressReported(int Workstream, DateOnly Quarter);

/// <summary>Reports a quarter of a workstream. Writing again corrects it, and the first version is kept.</summary>
public sealed class ReportProgress(Work work)
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("reform.report-progress", "reform.report", "Reported a quarter");

    /// <summary>The event.</summary>
    public static readonly EventKind<ProgressReported> Reported = new("reform.progress-reported", Significance.Housekeeping, p => $"Workstream {p.Workstream} reported {Quarters.Says(p.Quarter)}");

    /// <summary>Keeps the report.</summary>
    public Task<Outcome<Nothing>> DoAsync(ProgressWritten said, CancellationToken cancellation) => work.DoAsync<Nothing>(Action, About.Nobody, null, async hand =>
    {
        if (await hand.ProgrammeAsync(said.Programme, cancellation) is not { } programme) return new Outcome<Nothing>.NotFound();
        if (!await hand.Db.Set<Workstream>().AnyAsync(w => w.AgencyId == hand.Agency && w.ProgrammeId == programme.Id && w.Number == said.Workstream, cancellation)) return new Outcome<Nothing>.NotFound();
        var quarter = Quarters.Of(said.Quarter);
        if (ReformHand.Problems<Nothing>(
            (quarter > London.Today(hand.Clock), "quarter", "This quarter has not begun"), (string.IsNullOrWhiteSpace(said.Done), "done", "Say what was done in this quarter"),
            (string.IsNullOrWhiteSpace(said.Next), "next", "Say what comes next")) is { } wrong) return wrong;
        var before = await hand.Db.Set<ProgressReport>().FirstOrDefaultAsync(
            r => r.AgencyId == hand.Agency && r.ProgrammeId == programme.Id && r.WorkstreamNumber == said.Workstream && r.Quarter == quarter && r.ReplacedAt == null, cancellation);
        if (before?.Id != said.Seen) return new Outcome<Nothing>.Conflict(0);
        hand.Keep(programme.Id, new ProgressReport
        {
            WorkstreamNumber = said.Workstream, Quarter = quarter, Done = said.Done!.Trim(), Next = said.Next!.Trim(), Barriers = said.Barriers?.Trim() ?? "",
        }, null, before);
        hand.Happened(Reported, new(said.Workstream, quarter), [], subject: ("programme", programme.Id.Value));
        return Nothing.Value;
    }, cancellation);
}

/// <summary>Quarters of the calendar year.</summary>
public static class Quarters
{
    /// <summary>The first day of the quarter a day lies in.</summary>
    public static DateOnly Of(DateOnly day) => new(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1);

    /// <summary>The last day of a quarter.</summary>
    public static DateOnly Last(DateOnly quarter) => Of(quarter).AddMonths(3).AddDays(-1);

    /// <summary>"January to March 2025".</summary>
    public static string Says(DateOnly quarter) => FormattableString.Invariant($"{Of(quarter):MMMM} to {Last(quarter):MMMM yyyy}");
}
