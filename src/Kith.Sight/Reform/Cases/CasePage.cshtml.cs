using Kith.Platform.Access;
using Kith.Platform.Pages.Components;
using Kith.Record.Practice;
using Kith.Record.Practice.Programme;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Sight.Reform.Cases;

/// <summary>/reform/cases/{number}: the need, the options with their costs, and the decision on each stage. <c>?change=ID</c> opens an option.</summary>
public sealed class CasePage(ReadProgramme read, CurrentActor current, WriteCase write, PracticePacks practice) : ReformPage(read, current)
{
    [BindProperty] public ReformRowId? Seen { get; set; }
    [BindProperty] public string? Says { get; set; }
    [BindProperty] public string? Once { get; set; }
    [BindProperty] public string? Yearly { get; set; }
    [BindProperty] public bool Preferred { get; set; }
    [BindProperty] public string Stage { get; set; } = "";
    [BindProperty] public CaseAnswer? Answer { get; set; }
    [BindProperty] public string? DecidedBy { get; set; }
    [BindProperty] public DateOnly? DecidedOn { get; set; }
    [BindProperty] public string? Because { get; set; }

    /// <summary>The case.</summary>
    public CaseKnown One { get; private set; } = null!;

    /// <summary>The stages of the pack.</summary>
    public IReadOnlyList<NamedStep> Stages => practice.Reform.CaseStages;

    /// <summary>The benefit it should bring.</summary>
    public BenefitLine? Brings => Known.Benefits.FirstOrDefault(b => b.Row.Number == One.Row.BenefitNumber);

    /// <summary>What may be decided.</summary>
    public static IReadOnlyList<Choice> Answers { get; } = [new("Approved", "Approved", "It may go on"), new("Returned", "Returned", "To be worked on"), new("Refused", "Refused", "It ends here")];

    public async Task<IActionResult> OnGetAsync(int number, ReformRowId? change, CancellationToken cancellation)
    {
        if (!await ShowAsync(number, cancellation)) return NotFound();
        if (change is { } id && One.Options.FirstOrDefault(o => o.Id == id) is { } option)
        {
            (Seen, Says, Once, Yearly, Preferred) = (option.Id, option.Says, Pounds.Say(option.OncePence), Pounds.Say(option.YearlyPence).Replace('−', '-'), option.Preferred);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostWeighAsync(int number, CancellationToken cancellation) => await ShowAsync(number, cancellation)
        ? await AfterAsync(await write.WeighAsync(new(Known.Programme.Id, number, Seen, Says, Pounds.Read(Once), Pounds.Read(Yearly), Preferred), null, cancellation), "The option is kept", cancellation) : NotFound();

    public async Task<IActionResult> OnPostDecideAsync(int number, CancellationToken cancellation) => await ShowAsync(number, cancellation)
        ? await AfterAsync(await write.DecideAsync(new(Known.Programme.Id, number, Stage, Answer, DecidedBy, DecidedOn, Because), cancellation), "The decision is kept", cancellation) : NotFound();

    /// <summary>The options with their costs.</summary>
    public IHtmlContent DrawOptions() => Table.Render(
        "Options", [new("Option"), new("Costs once", true), new("Costs each year", true), new("Preferred")],
        One.Options.Select(o => (IReadOnlyList<object?>)
        [
            MayEdit ? Markup.Several($"{o.Number}. {o.Says} ", Markup.Link($"?change={o.Id.Value}", "Change", Markup.Hidden($" option {o.Number}"))) : $"{o.Number}. {o.Says}",
            Pounds.Say(o.OncePence), Pounds.Say(o.YearlyPence), o.Preferred ? "Yes" : "No",
        ]), dense: true);

    /// <summary>Every stage, and who decided what.</summary>
    public IHtmlContent DrawStages() => Table.Render(
        "Stages", [new("Stage"), new("Decided"), new("By"), new("On"), new("Why")],
        Stages.SelectMany(s => One.Decisions.Where(d => d.Stage == s.Id).Select(d => (IReadOnlyList<object?>)[s.Says, d.Answer.ToString(), d.DecidedBy, Long(d.DecidedOn), d.Because])
            .DefaultIfEmpty([s.Says, One.Open(Stages)?.Id == s.Id ? "Open" : "Not yet", "", "", ""])), dense: true);

    private async Task<bool> ShowAsync(int number, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return false;
        var all = CaseKnown.Of(await Read.OfAsync<BusinessCase>(Known, cancellation), await Read.OfAsync<CaseOption>(Known, cancellation), await Read.OfAsync<CaseApproval>(Known, cancellation));
        if (all.FirstOrDefault(c => c.Row.Number == number) is not { } one) return false;
        One = one;
        return true;
    }
}
