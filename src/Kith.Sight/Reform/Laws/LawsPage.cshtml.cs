using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Pages.Components;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Sight.Reform.Laws;

/// <summary>/reform/laws: the laws, strategies and guidance the programme brings in, and their next step.</summary>
public sealed class LawsPage(ReadProgramme read, CurrentActor current, WriteLaw write, PracticePacks practice) : ReformPage(read, current)
{
    [BindProperty] public string? Title { get; set; }
    [BindProperty] public string? Kind { get; set; }
    [BindProperty] public string? Part { get; set; }
    [BindProperty] public string? Says { get; set; }
    [BindProperty] public string? Refs { get; set; }

    /// <summary>The laws.</summary>
    public IReadOnlyList<LawKnown> Laws { get; private set; } = [];

    /// <summary>What one may be.</summary>
    public IReadOnlyList<Choice> Kinds => [.. practice.Reform.LawKinds.Values.Select(k => new Choice(k.Id, k.Says))];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await ShowAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await ShowAsync(cancellation)) return NotFound();
        var outcome = await write.DoAsync(new(Known.Programme.Id, Title, Kind, Part, Says, Refs), cancellation);
        return await AfterAsync(outcome, "The law is written down", cancellation, outcome is Outcome<int>.Done(var number) ? $"/reform/laws/{number}" : null);
    }

    /// <summary>A line for each.</summary>
    public IHtmlContent Draw() => Table.Render(
        "Laws, strategies and guidance", [new("Title"), new("What it is"), new("What it changes"), new("Actions"), new("Steps done", true), new("Stands")],
        Laws.Select(l => (IReadOnlyList<object?>)
        [
            Markup.Link($"/reform/laws/{l.Row.Number}{Query}", l.Row.Title + (l.Row.Part is { } part ? $", {part}" : "")), l.KindSays, l.Row.Says, l.Row.Refs.Replace(",", ", ", StringComparison.Ordinal),
            $"{l.Steps.Count(s => s.Status == DueStatus.Done)} of {l.Steps.Count}", l.Says,
        ]), dense: true);

    private async Task<bool> ShowAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return false;
        Laws = LawKnown.Of(await Read.OfAsync<Law>(Known, cancellation), await Read.OfAsync<LawStep>(Known, cancellation), Known.On, practice.Reform);
        return true;
    }
}
