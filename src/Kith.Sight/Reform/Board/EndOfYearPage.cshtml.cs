using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Sight.Reform.Meetings;
using Kith.Sight.Reform.Pilots;
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

    /// <summary>What the board decided in the year, with the day of the meeting.</summary>
    public IReadOnlyList<(DateOnly On, BoardDecision Decision)> Decided { get; private set; } = [];

    /// <summary>Pilots decided in the year.</summary>
    public IReadOnlyList<Pilot> Taught { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return NotFound();
        var days = (await Read.OfAsync<BoardMeeting>(Known, cancellation)).ToDictionary(m => m.Number, m => m.On);
        Decided = [.. (await Read.OfAsync<BoardDecision>(Known, cancellation)).Select(d => (days[d.MeetingNumber], d)).Where(d => d.Item1 >= Begins && d.Item1 <= Ends)];
        Taught = [.. (await Read.OfAsync<Pilot>(Known, cancellation)).Where(p => p.DecidedOn >= Begins && p.DecidedOn <= Ends)];
        return Page();
    }
}
