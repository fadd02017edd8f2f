using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Pages.Components;
using Kith.Record.Practice;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Sight.Reform.Cases;

/// <summary>/reform/cases: what money is asked for, and where each case stands.</summary>
public sealed class CasesPage(ReadProgramme read, CurrentActor current, WriteCase write, PracticePacks practice) : ReformPage(read, current)
{
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public string? Need { get; set; }
    [BindProperty] public string? Ref { get; set; }
    [BindProperty] public int? Benefit { get; set; }
    [BindProperty] public string? Owner { get; set; }

    /// <summary>The cases.</summary>
    public IReadOnlyList<CaseKnown> Cases { get; private set; } = [];

    /// <summary>The benefits to pick from.</summary>
    public IReadOnlyList<Choice> Benefits => [.. Known.Benefits.Select(b => new Choice(b.Row.Number.ToString(), $"{b.Row.Number}. {b.Row.Says}"))];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await ShowAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await ShowAsync(cancellation)) return NotFound();
        var outcome = await write.DoAsync(new(Known.Programme.Id, null, Name, Need, Ref, Benefit, Owner), null, cancellation);
        return await AfterAsync(outcome, "The case is begun", cancellation, outcome is Outcome<int>.Done(var number) ? $"/reform/cases/{number}" : null);
    }

    /// <summary>A line for each case.</summary>
    public IHtmlContent Draw() => Table.Render(
        "Business cases", [new("Case"), new("Action"), new("Preferred option"), new("Once", true), new("Each year", true), new("Stands")],
        Cases.Select(c => (IReadOnlyList<object?>)
        [
            Markup.Link($"/reform/cases/{c.Row.Number}{Query}", c.Row.Name), c.Row.Ref, c.Preferred?.Says ?? "None yet", c.Preferred is { } p ? Pounds.Say(p.OncePence) : "", c.Preferred is { } y ? Pounds.Say(y.YearlyPence) : "", c.Says(practice.Reform.CaseStages),
        ]), dense: true);

    private async Task<bool> ShowAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return false;
        Cases = CaseKnown.Of(await Read.OfAsync<BusinessCase>(Known, cancellation), await Read.OfAsync<CaseOption>(Known, cancellation), await Read.OfAsync<CaseApproval>(Known, cancellation));
        return true;
    }
}
