using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Pages.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kith.Sight.Reform.Meetings;

/// <summary>/reform/board: who sits on the board, who leads which workstream and since when, and what each answers for. <c>?change=ID</c> opens a member.</summary>
public sealed class MembersPage(ReadProgramme read, CurrentActor current, WriteMember write, KithDb db) : ReformPage(read, current)
{
    [BindProperty] public ReformRowId? Seen { get; set; }
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public string? Body { get; set; }
    [BindProperty] public string? Post { get; set; }
    [BindProperty] public DateOnly? From { get; set; }
    [BindProperty] public DateOnly? Until { get; set; }

    /// <summary>Everybody who sits or sat.</summary>
    public IReadOnlyList<BoardMember> Members { get; private set; } = [];

    /// <summary>Every version of every workstream, so that a change of leads shows.</summary>
    public IReadOnlyList<Workstream> Versions { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(ReformRowId? change, CancellationToken cancellation)
    {
        if (!await ShowAsync(cancellation)) return NotFound();
        if (change is { } id && Members.FirstOrDefault(m => m.Id == id) is { } m) (Seen, Name, Body, Post, From, Until) = (m.Id, m.Name, m.Body, m.Post, m.From, m.Until);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        await ShowAsync(cancellation) ? await AfterAsync(await write.DoAsync(new(Known.Programme.Id, Seen, Name, Body, Post, From, Until), null, cancellation), "The member is kept", cancellation) : NotFound();

    /// <summary>The members, those who sit first.</summary>
    public IHtmlContent Draw() => Table.Render(
        "The programme board", [new("Name"), new("Body"), new("Post"), new("From"), new("Until")],
        Members.OrderBy(m => m.SitsOn(Known.On) ? 0 : 1).ThenBy(m => m.Number).Select(m => (IReadOnlyList<object?>)
        [
            MayEdit ? Markup.Several(m.Name + " ", Markup.Link($"?change={m.Id.Value}", "Change", Markup.Hidden(" " + m.Name))) : m.Name, m.Body, m.Post, Long(m.From), m.Until is { } until ? Long(until) : "Sits now",
        ]), dense: true);

    /// <summary>Who answers for what: leads, their actions, their late ones, the risks of their workstream, and who led before.</summary>
    public IHtmlContent DrawLeads() => Table.Render(
        "Who answers for what", [new("Workstream"), new("Leads now"), new("Since"), new("Actions", true), new("Overdue dates", true), new("Open risks", true), new("Led before")],
        Known.Workstreams.Select(w => (IReadOnlyList<object?>)
        [
            Markup.Link($"/reform/workstreams/{w.Row.Number}{Query}", $"{w.Row.Number}. {w.Row.Name}"), string.Join("; ", w.Leads), Since(w), w.Actions.Count.ToString(), w.Count(DueStatus.Overdue).ToString(),
            Known.Risks.Count(r => !r.Closed && r.WorkstreamNumber == w.Row.Number).ToString(), string.Join("; ", Before(w)),
        ]), dense: true);

    private string Since(WorkstreamLine w) => Long(Versions.Where(v => v.Number == w.Row.Number && v.RecordedAt <= w.Row.RecordedAt).Reverse().TakeWhile(v => v.Leads == w.Row.Leads).Last().RecordedAt);

    private IEnumerable<string> Before(WorkstreamLine w) => Versions.Where(v => v.Number == w.Row.Number && v.RecordedAt <= w.Row.RecordedAt).SelectMany(v => Lines.Of(v.Leads)).Distinct().Except(w.Leads);

    private async Task<bool> ShowAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return false;
        Members = await Read.OfAsync<BoardMember>(Known, cancellation);
        var (agency, programme, moment) = (Me.Agency, Known.Programme.Id, Known.Moment);
        Versions = await db.Set<Workstream>().AsNoTracking().Where(w => w.AgencyId == agency && w.ProgrammeId == programme && w.RecordedAt <= moment).OrderBy(w => w.RecordedAt).ToListAsync(cancellation);
        return true;
    }
}
