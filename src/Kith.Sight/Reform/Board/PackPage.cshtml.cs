using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Sight.Reform.Today;
using Kith.Sight.Reform.Trusts;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Sight.Reform.Board;

/// <summary>/reform/pack: the pack of the programme board on paper; every line is drawn from what was recorded.</summary>
public sealed class PackPage(ReadProgramme read, CurrentActor current, Record.Practice.PracticePacks practice, ReadWaiting waiting) : ReformPage(read, current)
{
    /// <summary>The quarter the board looks at: the last that ended by the day of the page.</summary>
    public DateOnly Quarter => Quarters.Of(Known.On).AddMonths(-3);

    /// <summary>Workstreams whose report of the quarter is missing, and whether it is late.</summary>
    public IEnumerable<(WorkstreamLine Stream, bool Late)> Missing => Known.Workstreams.Where(w => w.Reports.All(r => r.Quarter != Quarter))
        .Select(w => (w, Known.On > Quarters.Last(Quarter).AddDays(practice.Reform.ReportDueDays)));

    /// <summary>What waits, besides what is overdue in the plan, which the pack tells at length.</summary>
    public IReadOnlyList<Waiting> Waits { get; private set; } = [];

    /// <summary>The actions across the bodies in being.</summary>
    public IReadOnlyList<ActionByBody> ByBody { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return NotFound();
        Waits = [.. (await waiting.OfAsync(Known, cancellation)).Where(w => w.Kind is not (WaitKind.Late or WaitKind.Report or WaitKind.DueSoon))];
        ByBody = [.. RollUp.Of(Known, await Read.OfAsync<ProgrammeBody>(Known, cancellation), await Read.OfAsync<BodyStatus>(Known, cancellation), practice.Reform.RollUp).Where(a => a.Words.Any(w => w.Said is not null))];
        return Page();
    }
}
