using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Pages.Components;
using Kith.Record.Practice;
using Kith.Sight.Reform.Trusts;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Sight.Reform.Streams;

/// <summary>/reform/actions/{ref}: an action with its dates as written and as read, what it puts at risk, and every change.</summary>
public sealed class ActionPage(ReadProgramme read, CurrentActor current, MoveDate move, MeetDate meet, WriteAction write, SayHowItStands say, PracticePacks practice) : ReformPage(read, current)
{
    [BindProperty] public ReformRowId Seen { get; set; }
    [BindProperty] public string? Written { get; set; }
    [BindProperty] public string? Why { get; set; }
    [BindProperty] public DateOnly? MetOn { get; set; }
    [BindProperty] public string? Evidence { get; set; }
    [BindProperty] public string? Says { get; set; }
    [BindProperty] public string? Parts { get; set; }
    [BindProperty] public string? Outcomes { get; set; }
    [BindProperty] public string? Conditions { get; set; }

    [BindProperty] public int? Body { get; set; }
    [BindProperty] public BodyStands? Stands { get; set; }
    [BindProperty] public DateOnly? On { get; set; }
    [BindProperty] public string? SaidBy { get; set; }
    [BindProperty] public string? Shows { get; set; }

    /// <summary>What each body in being says of it; null when the plan names no bodies.</summary>
    public ActionByBody? ByBody { get; private set; }

    /// <summary>The bodies to pick from.</summary>
    public IReadOnlyList<Choice> Bodies => [.. (ByBody?.Words ?? []).Select(w => new Choice(w.Body.Number.ToString(), w.Body.Name, w.Said is { } s ? $"{DrawBodies.Says(s.Stands)} on {Long(s.On)}" : null))];

    /// <summary>The reference of the page.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>The actions of the reference: usually one.</summary>
    public IReadOnlyList<ActionLine> Actions => Known.OfRef(Reference);

    /// <summary>What it would put at risk.</summary>
    public IReadOnlyList<AtRisk> Puts => KnockOn.Of(Known, Reference);

    /// <summary>Dates that are not met, to pick from.</summary>
    public IReadOnlyList<Choice> OpenDates => [.. Actions.SelectMany(a => a.Dues).Where(d => d.Row.MetOn is null).Select(d => new Choice(d.Row.Id.Value.ToString(), $"{d.Name}: {DrawStatus.Written(d)}"))];

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancellation)
    {
        Reference = reference;
        if (!await ShowAsync(cancellation)) return NotFound();
        var row = Actions[0].Row;
        (Says, Parts, Outcomes, Conditions) = (row.Says, row.Parts, row.Outcomes, row.Conditions);
        return Page();
    }

    public async Task<IActionResult> OnPostStandsAsync(string reference, CancellationToken cancellation)
    {
        Reference = reference;
        if (!await ShowAsync(cancellation)) return NotFound();
        var seen = AsShown(ByBody?.Words.FirstOrDefault(w => w.Body.Number == Body)?.Said);
        return await AfterAsync(await say.DoAsync(new(Known.Programme.Id, seen, Body, reference, Stands, On, SaidBy, Shows), cancellation), "How it stands there is kept", cancellation);
    }

    public async Task<IActionResult> OnPostMoveAsync(string reference, CancellationToken cancellation)
    {
        Reference = reference;
        if (!await ShowAsync(cancellation)) return NotFound();
        return await AfterAsync(await move.DoAsync(Seen, Written, Why, cancellation), "The new date is kept with its reason", cancellation);
    }

    public async Task<IActionResult> OnPostMeetAsync(string reference, CancellationToken cancellation)
    {
        Reference = reference;
        if (!await ShowAsync(cancellation)) return NotFound();
        return await AfterAsync(await meet.DoAsync(Seen, MetOn, Evidence, cancellation), "The date is met", cancellation);
    }

    public async Task<IActionResult> OnPostChangeAsync(string reference, CancellationToken cancellation)
    {
        Reference = reference;
        if (!await ShowAsync(cancellation)) return NotFound();
        var of = Actions.FirstOrDefault(a => a.Row.Id == Seen) ?? Actions[0];
        return await AfterAsync(await write.DoAsync(new(Known.Programme.Id, Seen, of.Row.WorkstreamNumber, reference, Says, Parts, Outcomes, Conditions, null), Why, cancellation), "The action is changed", cancellation);
    }

    /// <summary>Who says what of it, of which day, and what shows it.</summary>
    public IHtmlContent DrawByBody() => Table.Render(
        $"How it stands in each {Authority}", [new(Authority.Capitalised()), new("Stands"), new("Who says so"), new("Of which day"), new("What shows it")],
        ByBody!.Words.Select(w => (IReadOnlyList<object?>)[w.Body.Name, DrawBodies.Cell(w), w.Said?.Who, w.Said is { } s ? Long(s.On) : null, w.Said?.Evidence]), dense: true);

    /// <summary>The rule that rolls up.</summary>
    public string Rule => RollUp.Says(practice.Reform.RollUp, Authority);

    private async Task<bool> ShowAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || Actions.Count == 0) return false;
        var all = RollUp.Of(Known, await Read.OfAsync<ProgrammeBody>(Known, cancellation), await Read.OfAsync<BodyStatus>(Known, cancellation), practice.Reform.RollUp);
        ByBody = all.FirstOrDefault(a => a.Ref == Reference && a.Words.Count > 0);
        return true;
    }
}
