using Kith.Kernel;
using Kith.Platform.Access;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Sight.Reform.Board;

/// <summary>/reform/pack: the pack of the programme board on paper; every line is drawn from what was recorded.</summary>
public sealed class PackPage(ReadProgramme read, CurrentActor current, Record.Practice.PracticePacks practice) : ReformPage(read, current)
{
    /// <summary>The quarter the board looks at: the last that ended by the day of the page.</summary>
    public DateOnly Quarter => Quarters.Of(Known.On).AddMonths(-3);

    /// <summary>Workstreams whose report of the quarter is missing, and whether it is late.</summary>
    public IEnumerable<(WorkstreamLine Stream, bool Late)> Missing => Known.Workstreams.Where(w => w.Reports.All(r => r.Quarter != Quarter))
        .Select(w => (w, Known.On > Quarters.Last(Quarter).AddDays(practice.Reform.ReportDueDays)));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await LoadAsync(cancellation) ? Page() : NotFound();
}
