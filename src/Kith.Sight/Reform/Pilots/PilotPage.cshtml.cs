using Kith.Platform.Access;
using Kith.Platform.Pages.Components;
using Kith.Sight.Reform.Trusts;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Sight.Reform.Pilots;

/// <summary>/reform/pilots/{number}: one pilot, from its question to what followed.</summary>
public sealed class PilotPage(ReadProgramme read, CurrentActor current, EndPilot ending) : ReformPage(read, current)
{
    [BindProperty] public ReformRowId Seen { get; set; }
    [BindProperty] public long? After { get; set; }
    [BindProperty] public DateOnly? AfterOn { get; set; }
    [BindProperty] public string? Source { get; set; }
    [BindProperty] public string? Learnt { get; set; }
    [BindProperty] public string? LearntFrom { get; set; }
    [BindProperty] public PilotEnd? End { get; set; }
    [BindProperty] public string? DecidedBy { get; set; }
    [BindProperty] public DateOnly? DecidedOn { get; set; }
    [BindProperty] public string? Because { get; set; }
    [BindProperty] public List<int> SpreadTo { get; set; } = [];

    /// <summary>The pilot.</summary>
    public Pilot One { get; private set; } = null!;

    /// <summary>What it is measured by.</summary>
    public IReadOnlyList<PilotMeasure> Measures { get; private set; } = [];

    /// <summary>The bodies.</summary>
    public IReadOnlyList<ProgrammeBody> Named { get; private set; } = [];

    /// <summary>What may follow.</summary>
    public static IReadOnlyList<Choice> Ends { get; } = [new("Spread", "Spread", "It is done elsewhere as well"), new("Change", "Change", "It goes on, otherwise than it began"), new("Stop", "Stop", "It ends here")];

    /// <summary>The measures to pick from.</summary>
    public IReadOnlyList<Choice> MeasureChoices => [.. Measures.Select(m => new Choice(m.Id.Value.ToString(), m.Says))];

    /// <summary>Where it may spread to.</summary>
    public IReadOnlyList<Choice> Others => [.. Named.Where(b => b.InBeing(Known.On) && !KnockOn.Refs(One.Bodies).Contains(b.Number.ToString())).Select(b => new Choice(b.Number.ToString(), b.Name))];

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken cancellation)
    {
        if (!await ShowAsync(number, cancellation)) return NotFound();
        (Learnt, LearntFrom) = (One.Learnt, One.LearntFrom);
        return Page();
    }

    public async Task<IActionResult> OnPostMeasureAsync(int number, CancellationToken cancellation) =>
        await ShowAsync(number, cancellation) ? await AfterAsync(await ending.MeasureAsync(Known.Programme.Id, Seen, After, AfterOn, Source, cancellation), "The value is kept", cancellation) : NotFound();

    public async Task<IActionResult> OnPostEvaluateAsync(int number, CancellationToken cancellation) =>
        await ShowAsync(number, cancellation) ? await AfterAsync(await ending.EvaluateAsync(Known.Programme.Id, Seen, Learnt, LearntFrom, cancellation), "What was learnt is kept", cancellation) : NotFound();

    public async Task<IActionResult> OnPostDecideAsync(int number, CancellationToken cancellation) =>
        await ShowAsync(number, cancellation) ? await AfterAsync(await ending.DecideAsync(Known.Programme.Id, Seen, new(End, DecidedBy, DecidedOn, Because, string.Join(',', SpreadTo)), cancellation), "The decision is kept", cancellation) : NotFound();

    /// <summary>Before, hoped for, after.</summary>
    public IHtmlContent DrawMeasures() => Table.Render(
        "What is measured", [new("Measure"), new("Before", true), new("Hoped for", true), new("After", true), new("What it says"), new("Source")],
        Measures.Select(m => (IReadOnlyList<object?>)[m.Says, m.Before.ToString(), m.Target.ToString(), m.After is { } a ? $"{a} on {Long(m.AfterOn!.Value)}" : "None", m.Reading, m.Source]), dense: true);

    private async Task<bool> ShowAsync(int number, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || (await Read.OfAsync<Pilot>(Known, cancellation)).FirstOrDefault(p => p.Number == number) is not { } one) return false;
        One = one;
        Measures = [.. (await Read.OfAsync<PilotMeasure>(Known, cancellation)).Where(m => m.PilotNumber == number).OrderBy(m => m.Number)];
        Named = await Read.OfAsync<ProgrammeBody>(Known, cancellation);
        return true;
    }
}
