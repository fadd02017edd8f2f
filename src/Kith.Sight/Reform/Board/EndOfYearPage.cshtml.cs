using Kith.Kernel;
using Kith.Platform.Access;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Sight.Reform.Board;

/// <summary>/reform/end-of-year: the year's achievements and progress, for the year that ends on or before the day of the page.</summary>
public sealed class EndOfYearPage(ReadProgramme read, CurrentActor current, Record.Practice.PracticePacks practice) : ReformPage(read, current)
{
    /// <summary>The last day of the reporting year.</summary>
    public DateOnly Ends
    {
        get
        {
            var end = practice.Reform.FinancialYearEnds.In(Known.On.Year);
            return end <= Known.On ? end : practice.Reform.FinancialYearEnds.In(Known.On.Year - 1);
        }
    }

    /// <summary>Its first day.</summary>
    public DateOnly Begins => practice.Reform.FinancialYearEnds.In(Ends.Year - 1).AddDays(1);

    /// <summary>Dates met in the year.</summary>
    public IEnumerable<DueLine> Met(WorkstreamLine stream) => stream.Actions.SelectMany(a => a.Dues).Where(d => d.Row.MetOn is { } met && met >= Begins && met <= Ends);

    /// <summary>Dates of the year, or before it, that were not met by its end.</summary>
    public IEnumerable<DueLine> NotMet(WorkstreamLine stream) => stream.Actions.SelectMany(a => a.Dues).Where(d => d.Read is { } read && read.Day <= Ends && !(d.Row.MetOn <= Ends));

    /// <summary>Reports of the year, the oldest first.</summary>
    public IEnumerable<ProgressReport> Reports(WorkstreamLine stream) => stream.Reports.Where(r => r.Quarter >= Begins && r.Quarter <= Ends).OrderBy(r => r.Quarter);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await LoadAsync(cancellation) ? Page() : NotFound();
}
