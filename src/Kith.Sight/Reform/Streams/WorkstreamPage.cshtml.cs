using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Pages.Components;
using Kith.Record.Practice;
using Kith.Sight.Reform.Leads;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Sight.Reform.Streams;

/// <summary>/reform/workstreams/{number}: what a workstream is to do, how it stands, and its written reports.</summary>
public sealed class WorkstreamPage(ReadProgramme read, CurrentActor current, ReportProgress report, NameLead lead, KithDb db, PracticePacks practice, TimeProvider clock) : ReformPage(read, current)
{
    [BindProperty] public string? Done { get; set; }
    [BindProperty] public string? Next { get; set; }
    [BindProperty] public string? Barriers { get; set; }
    [BindProperty] public ReformRowId? Seen { get; set; }

    [BindProperty] public Guid? Account { get; set; }
    [BindProperty] public bool Ended { get; set; }

    /// <summary>Accounts of leads: who is reminded of a report.</summary>
    public IReadOnlyList<LeadAccount> Accounts { get; private set; } = [];

    /// <summary>Reminders sent of the quarter that is reported now.</summary>
    public IReadOnlyList<ReportReminder> Reminders { get; private set; } = [];

    /// <summary>Accounts that may report, to pick from.</summary>
    public IReadOnlyList<Choice> Able { get; private set; } = [];

    /// <summary>The workstream.</summary>
    public WorkstreamLine Stream { get; private set; } = null!;

    /// <summary>The quarter that is reported now: the one that ended last.</summary>
    public DateOnly Quarter => Quarters.Of(London.Today(clock)).AddMonths(-3);

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken cancellation)
    {
        if (!await ShowAsync(number, cancellation)) return NotFound();
        var before = Stream.Reports.FirstOrDefault(r => r.Quarter == Quarter);
        // A new report opens with what is known: what was met and moved in the quarter, and what was said would come.
        (Done, Next, Barriers, Seen) = (before?.Done ?? KnownDone(), before?.Next, before?.Barriers ?? (Stream.Reports.Count > 0 ? Stream.Reports[0].Barriers : null), before?.Id);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int number, CancellationToken cancellation)
    {
        if (!await ShowAsync(number, cancellation)) return NotFound();
        return await AfterAsync(await report.DoAsync(new(Known.Programme.Id, number, Quarter, Done, Next, Barriers, Seen), cancellation), "The report is kept", cancellation);
    }

    public async Task<IActionResult> OnPostLeadAsync(int number, CancellationToken cancellation) =>
        await ShowAsync(number, cancellation) ? await AfterAsync(await lead.DoAsync(Known.Programme.Id, number, Account, Ended, cancellation), "Who is reminded is kept", cancellation) : NotFound();

    /// <summary>The actions with their dates.</summary>
    public IHtmlContent Actions() => Table.Render(
        "Headline actions", [new("Action"), new("What"), new("Due"), new("Stands"), new("What will be different")],
        Stream.Actions.Select(a => (IReadOnlyList<object?>)
        [
            Markup.Link($"/reform/actions/{a.Row.Ref}{Request.QueryString}", a.Row.Ref), a.Row.Says + (a.Row.Conditions.Length > 0 ? $" ({string.Join("; ", Lines.Of(a.Row.Conditions))})" : ""),
            Several(a.Dues.Select(d => (object)((d.Row.What is { } what ? what + ": " : "") + DrawStatus.Written(d)))), Several(a.Dues.Select(d => (object)DrawStatus.Tag(d.Status))), string.Join("; ", Lines.Of(a.Row.Outcomes)),
        ]), dense: true);

    private static IHtmlContent Several(IEnumerable<object> parts) => Markup.Several(parts.Select(p => (IHtmlContent)Markup.Element("span", null, p, " ")).ToArray<object?>());

    private string? KnownDone()
    {
        var (from, to) = (Quarter, Quarters.Last(Quarter));
        var lines = Stream.Actions.SelectMany(a => a.Dues).SelectMany(d => new[]
        {
            d.Row.MetOn is { } met && met >= from && met <= to ? $"{d.Name} was met on {Long(met)}: {d.Row.Evidence}" : null,
            d.Slips.LastOrDefault(s => London.DateOf(s.At) >= from && London.DateOf(s.At) <= to) is { } slip ? $"{d.Name} moved from {slip.From} to {slip.To}: {slip.Why}" : null,
        }).OfType<string>().ToList();
        return lines.Count == 0 ? null : string.Join('\n', lines);
    }

    private async Task<bool> ShowAsync(int number, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || Known.Workstream(number) is not { } stream) return false;
        Stream = stream;
        Accounts = [.. (await Read.OfAsync<LeadAccount>(Known, cancellation)).Where(l => l.WorkstreamNumber == number && !l.Ended)];
        Reminders = [.. (await Read.OfAsync<ReportReminder>(Known, cancellation)).Where(r => r.WorkstreamNumber == number && r.Quarter == Quarter)];
        if (MayEdit) Able = [.. (await NameLead.WhoReportAsync(db, Me.Place, Me.Agency, practice, "reform.report", cancellation)).Select(u => new Choice(u.Id.Value.ToString(), u.Name))];
        return true;
    }
}
