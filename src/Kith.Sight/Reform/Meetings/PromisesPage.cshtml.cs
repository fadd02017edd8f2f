using Kith.Platform.Access;
using Kith.Platform.Pages.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Sight.Reform.Meetings;

/// <summary>/reform/promises: what the board's decisions promised, the late ones first.</summary>
public sealed class PromisesPage(ReadProgramme read, CurrentActor current, KeepPromise keep) : ReformPage(read, current)
{
    [BindProperty] public ReformRowId Seen { get; set; }
    [BindProperty] public DateOnly? DoneOn { get; set; }
    [BindProperty] public string? Evidence { get; set; }
    [BindProperty] public DateOnly? To { get; set; }
    [BindProperty] public string? Why { get; set; }

    /// <summary>The promises.</summary>
    public IReadOnlyList<ProgrammePromise> Promises { get; private set; } = [];

    /// <summary>The decisions they come from.</summary>
    public IReadOnlyList<BoardDecision> Decisions { get; private set; } = [];

    /// <summary>Those not kept, to pick from.</summary>
    public IReadOnlyList<Choice> Open => [.. Promises.Where(p => p.DoneOn is null).OrderBy(p => p.ByWhen).Select(p => new Choice(p.Id.Value.ToString(), $"{p.What}, {p.Who}, by {Long(p.ByWhen)}"))];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await ShowAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostKeepAsync(CancellationToken cancellation) =>
        await ShowAsync(cancellation) ? await AfterAsync(await keep.DoAsync(Known.Programme.Id, Seen, DoneOn, Evidence, cancellation), "The promise is kept", cancellation) : NotFound();

    public async Task<IActionResult> OnPostMoveAsync(CancellationToken cancellation) =>
        await ShowAsync(cancellation) ? await AfterAsync(await keep.MoveAsync(Known.Programme.Id, Seen, To, Why, cancellation), "The new day is kept with its reason", cancellation) : NotFound();

    /// <summary>A line for each.</summary>
    public IHtmlContent Draw() => Table.Render(
        "Promises of the programme", [new("What"), new("Who"), new("By"), new("Stands"), new("From decision"), new("What shows it, or why it moved")],
        Promises.OrderBy(p => p.DoneOn is null ? p.IsLate(Known.On) ? 0 : 1 : 2).ThenBy(p => p.ByWhen).Select(p => (IReadOnlyList<object?>)
        [
            p.What, p.Who, Long(p.ByWhen), StatusTag.Render(p.Says(Known.On), p.DoneOn <= Known.On ? TagTone.Green : p.IsLate(Known.On) ? TagTone.Red : TagTone.Blue),
            Decisions.FirstOrDefault(d => d.Number == p.DecisionNumber) is { } d ? Markup.Link($"/reform/meetings/{d.MeetingNumber}{Query}", $"{d.Number}. {d.Says}") : null,
            p.DoneOn is { } done ? $"{Long(done)}: {p.Evidence}" : p.Why,
        ]), dense: true);

    private async Task<bool> ShowAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return false;
        (Promises, Decisions) = (await Read.OfAsync<ProgrammePromise>(Known, cancellation), await Read.OfAsync<BoardDecision>(Known, cancellation));
        return true;
    }
}
