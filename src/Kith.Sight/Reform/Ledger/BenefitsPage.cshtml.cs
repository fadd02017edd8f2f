using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Pages.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Sight.Reform.Ledger;

/// <summary>/reform/benefits: what will be different, the measure of it, and whether it has happened.</summary>
public sealed class BenefitsPage(ReadProgramme read, CurrentActor current, WriteBenefit write, PlatformMeasures measures, TimeProvider clock) : ReformPage(read, current)
{
    [BindProperty] public int? Workstream { get; set; }
    [BindProperty] public string? Ref { get; set; }
    [BindProperty] public string? Says { get; set; }
    [BindProperty] public string? Measure { get; set; }
    [BindProperty] public long? Baseline { get; set; }
    [BindProperty] public DateOnly? BaselineOn { get; set; }
    [BindProperty] public long? Target { get; set; }
    [BindProperty] public int Number { get; set; }
    [BindProperty] public long? Value { get; set; }
    [BindProperty] public DateOnly? On { get; set; }
    [BindProperty] public string? Source { get; set; }
    [BindProperty] public string? Counted { get; set; }

    /// <summary>The benefits to pick from.</summary>
    public IReadOnlyList<Choice> Named => [.. Known.Benefits.Select(b => new Choice(b.Row.Number.ToString(), $"{b.Row.Number}. {b.Row.Measure}"))];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await LoadAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostNameAsync(CancellationToken cancellation) =>
        await LoadAsync(cancellation) ? await AfterAsync(await write.DoAsync(new(Known.Programme.Id, Workstream, Ref, Says, Measure, Baseline, BaselineOn, Target), cancellation), "The benefit is named", cancellation) : NotFound();

    public async Task<IActionResult> OnPostMeasureAsync(CancellationToken cancellation) =>
        await LoadAsync(cancellation) ? await AfterAsync(await write.MeasureAsync(Known.Programme.Id, Number, Value, On, Source, cancellation), "The value is kept", cancellation) : NotFound();

    /// <summary>What Kith counts by itself.</summary>
    public static IReadOnlyList<Choice> CountedHere { get; } = [.. PlatformMeasures.All.Select(m => new Choice(m.Code, m.Says))];

    /// <summary>Takes today's value from what Kith counts.</summary>
    public async Task<IActionResult> OnPostTakeAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return NotFound();
        switch (await measures.NowAsync(Counted, cancellation))
        {
            case Outcome<long>.Done(var now):
                return await AfterAsync(await write.MeasureAsync(Known.Programme.Id, Number, now, London.Today(clock), $"Counted by Kith: {CountedHere.First(c => c.Value == Counted).Label}", cancellation), "The value is kept", cancellation);
            case Outcome<long>.Refused(var why):
                ModelState.AddModelError(nameof(Counted), why.Says);
                return Page();
            case var other: throw new InvalidOperationException($"Counting does not end as {other.GetType().Name}.");
        }
    }

    /// <summary>Every benefit with where its measure stands.</summary>
    public static IHtmlContent Draw(ProgrammeKnown known) => Table.Render(
        "Benefits and their measures", [new("Benefit"), new("Workstream"), new("Measure"), new("Baseline", true), new("Latest", true), new("Target", true), new("What it says"), new("Source")],
        known.Benefits.Select(b => (IReadOnlyList<object?>)
        [
            $"{b.Row.Number}. {b.Row.Says}", $"{b.Row.WorkstreamNumber}{(b.Row.Ref is { } r ? $" ({r})" : "")}", b.Row.Measure, $"{b.Row.Baseline} on {Long(b.Row.BaselineOn)}",
            b.Readings.Count > 0 ? $"{b.Latest} on {Long(b.Readings[^1].On)}" : "None", b.Row.Target.ToString(), b.Says, b.Readings.Count > 0 ? b.Readings[^1].Source : null,
        ]), dense: true);

    /// <summary>The same for paper, which is too narrow for where each value is from.</summary>
    public static IHtmlContent DrawShort(ProgrammeKnown known) => Table.Render(
        "Benefits and their measures", [new("Benefit"), new("Measure"), new("Baseline", true), new("Latest", true), new("Target", true), new("What it says")],
        known.Benefits.Select(b => (IReadOnlyList<object?>)
        [
            $"{b.Row.Number}. {b.Row.Says}", b.Row.Measure, $"{b.Row.Baseline} on {Long(b.Row.BaselineOn)}", b.Readings.Count > 0 ? $"{b.Latest} on {Long(b.Readings[^1].On)}" : "None", b.Row.Target.ToString(), b.Says,
        ]), dense: true);
}
