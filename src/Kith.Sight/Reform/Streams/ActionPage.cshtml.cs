using Kith.Platform.Access;
using Kith.Platform.Pages.Components;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Sight.Reform.Streams;

/// <summary>/reform/actions/{ref}: an action with its dates as written and as read, what it puts at risk, and every change.</summary>
public sealed class ActionPage(ReadProgramme read, CurrentActor current, MoveDate move, MeetDate meet, WriteAction write) : ReformPage(read, current)
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
        if (!await LoadAsync(cancellation) || Actions.Count == 0) return NotFound();
        var row = Actions[0].Row;
        (Says, Parts, Outcomes, Conditions) = (row.Says, row.Parts, row.Outcomes, row.Conditions);
        return Page();
    }

    public async Task<IActionResult> OnPostMoveAsync(string reference, CancellationToken cancellation)
    {
        Reference = reference;
        return await AfterAsync(await move.DoAsync(Seen, Written, Why, cancellation), "The new date is kept with its reason", cancellation);
    }

    public async Task<IActionResult> OnPostMeetAsync(string reference, CancellationToken cancellation)
    {
        Reference = reference;
        return await AfterAsync(await meet.DoAsync(Seen, MetOn, Evidence, cancellation), "The date is met", cancellation);
    }

    public async Task<IActionResult> OnPostChangeAsync(string reference, CancellationToken cancellation)
    {
        Reference = reference;
        if (!await LoadAsync(cancellation) || Actions.Count == 0) return NotFound();
        var of = Actions.FirstOrDefault(a => a.Row.Id == Seen) ?? Actions[0];
        return await AfterAsync(await write.DoAsync(new(Known.Programme.Id, Seen, of.Row.WorkstreamNumber, reference, Says, Parts, Outcomes, Conditions, null), Why, cancellation), "The action is changed", cancellation);
    }
}
