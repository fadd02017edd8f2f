using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Pages.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Sight.Reform.Meetings;

/// <summary>/reform/meetings: the meetings of the board, which workstreams have briefed it, and what it decided.</summary>
public sealed class MeetingsPage(ReadProgramme read, CurrentActor current, HoldMeeting hold) : ReformPage(read, current)
{
    [BindProperty] public DateOnly? MeetsOn { get; set; }
    [BindProperty] public string? Place { get; set; }
    [BindProperty] public string? Items { get; set; }

    /// <summary>The meetings, the newest first.</summary>
    public IReadOnlyList<BoardMeeting> Meetings { get; private set; } = [];

    /// <summary>The decisions.</summary>
    public IReadOnlyList<BoardDecision> Decisions { get; private set; } = [];

    /// <summary>The briefings.</summary>
    public IReadOnlyList<Briefing> Briefings { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await ShowAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await ShowAsync(cancellation)) return NotFound();
        var outcome = await hold.PlanAsync(Known.Programme.Id, MeetsOn, Place, Items, cancellation);
        return await AfterAsync(outcome, "The meeting is planned", cancellation, outcome is Outcome<int>.Done(var number) ? $"/reform/meetings/{number}" : null);
    }

    /// <summary>A line for each meeting.</summary>
    public IHtmlContent Draw() => Table.Render(
        "Meetings of the board", [new("Meeting"), new("Where"), new("Stands"), new("Briefings", true), new("Decisions", true)],
        Meetings.Select(m => (IReadOnlyList<object?>)
        [
            Markup.Link($"/reform/meetings/{m.Number}{Query}", Long(m.On)), m.Place, m.Says, Briefings.Count(b => b.MeetingNumber == m.Number).ToString(), Decisions.Count(d => d.MeetingNumber == m.Number).ToString(),
        ]), dense: true, captionHidden: true);

    /// <summary>The schedule: when each workstream briefed the board last, and when it does next.</summary>
    public IHtmlContent DrawSchedule()
    {
        var days = Meetings.ToDictionary(m => m.Number, m => m.On);
        return Table.Render(
            "Schedule of briefings", [new("Workstream"), new("Briefed last"), new("Briefs next")],
            Known.Workstreams.Select(w =>
            {
                var of = Briefings.Where(b => b.WorkstreamNumber == w.Row.Number && days.ContainsKey(b.MeetingNumber)).ToList();
                var last = of.Where(b => b.Told is not null).Select(b => days[b.MeetingNumber]).DefaultIfEmpty().Max();
                var next = of.Where(b => b.Told is null && days[b.MeetingNumber] >= Known.On).Select(b => days[b.MeetingNumber]).DefaultIfEmpty().Min();
                return (IReadOnlyList<object?>)[$"{w.Row.Number}. {w.Row.Name}", last == default ? "Never" : Long(last), next == default ? "Not on the schedule" : Long(next)];
            }), dense: true);
    }

    private async Task<bool> ShowAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return false;
        Meetings = [.. (await Read.OfAsync<BoardMeeting>(Known, cancellation)).OrderByDescending(m => m.On)];
        (Decisions, Briefings) = (await Read.OfAsync<BoardDecision>(Known, cancellation), await Read.OfAsync<Briefing>(Known, cancellation));
        return true;
    }
}
