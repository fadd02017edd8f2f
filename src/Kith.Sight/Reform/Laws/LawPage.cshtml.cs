using Kith.Platform.Access;
using Kith.Platform.Pages.Components;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Sight.Reform.Laws;

/// <summary>/reform/laws/{number}: one law and its steps.</summary>
public sealed class LawPage(ReadProgramme read, CurrentActor current, WriteLaw write, PracticePacks practice) : ReformPage(read, current)
{
    [BindProperty] public string? Step { get; set; }
    [BindProperty] public string? Written { get; set; }
    [BindProperty] public DateOnly? DoneOn { get; set; }
    [BindProperty] public string? Evidence { get; set; }
    [BindProperty] public string? Why { get; set; }

    /// <summary>The law.</summary>
    public LawKnown One { get; private set; } = null!;

    /// <summary>Steps that are not done, to pick from.</summary>
    public IReadOnlyList<Choice> OpenSteps => [.. One.Steps.Where(s => s.Status != DueStatus.Done).Select(s => new Choice(s.Step.Id, s.Step.Says))];

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken cancellation) => await ShowAsync(number, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int number, CancellationToken cancellation)
    {
        if (!await ShowAsync(number, cancellation)) return NotFound();
        var seen = AsShown(One.Steps.FirstOrDefault(s => s.Step.Id == Step)?.Row);
        return await AfterAsync(await write.StepAsync(new(Known.Programme.Id, number, Step, seen, Written, DoneOn, Evidence), Why, cancellation), "The step is kept", cancellation);
    }

    /// <summary>Every step in order.</summary>
    public IHtmlContent DrawSteps() => Table.Render(
        "Steps", [new("Step"), new("Expected"), new("Stands"), new("What shows it"), new("Why it moved")],
        One.Steps.Select(s => (IReadOnlyList<object?>)
        [
            s.Step.Says, s.Row?.Written is { } written ? s.Read is { } read ? $"{written}, read as {Long(read.Day)}" : written : "No date yet",
            s.Status is { } status ? DrawStatus.Tag(status) : "Not begun", s.Row?.DoneOn is { } done ? $"{Long(done)}: {s.Row.Evidence}" : null, s.Row?.Why,
        ]), dense: true);

    private async Task<bool> ShowAsync(int number, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return false;
        if (LawKnown.Of(await Read.OfAsync<Law>(Known, cancellation), await Read.OfAsync<LawStep>(Known, cancellation), Known.On, practice.Reform).FirstOrDefault(l => l.Row.Number == number) is not { } one) return false;
        One = one;
        return true;
    }
}
