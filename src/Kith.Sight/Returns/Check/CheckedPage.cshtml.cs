using System.Globalization;
using Kith.Platform.Access;
using Kith.Platform.Pages.Components;
using Kith.Statutory.Rules;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Sight.Returns.Check;

/// <summary>/returns/{id}/checked: every rule passed, failed or not run; what was found, child by child, to download.</summary>
public sealed class CheckedPage(GivenReturns returns, CurrentActor current) : GivenPage(returns, current)
{
    private const int AtOnce = 50;

    /// <summary>A rule's code to look at alone.</summary>
    [BindProperty(SupportsGet = true)] public string? Rule { get; set; }

    /// <summary>Error or query.</summary>
    [BindProperty(SupportsGet = true)] public string? Severity { get; set; }

    /// <summary>A table to look at alone.</summary>
    [BindProperty(SupportsGet = true)] public string? Table { get; set; }

    /// <summary>How many children stand before this page.</summary>
    [BindProperty(SupportsGet = true)] public int Skip { get; set; }

    /// <summary>The result.</summary>
    public CheckedReturn Result { get; private set; } = null!;

    /// <summary>How many of each ending.</summary>
    public string Summary => $"{Result.Year}: {N(Result.Children)} children. {Count(Ending.Passed)} rules passed, {Count(Ending.Failed)} failed, {Count(Ending.NotRun)} not run. {N(Result.Rows.Count)} findings.";

    public IReadOnlyList<Choice> RuleChoices => [.. Result.Rules.Where(r => r.Found > 0).Select(r => new Choice(r.Code, $"{r.Code} ({N(r.Found)})"))];

    public IReadOnlyList<Choice> SeverityChoices => [.. Enum.GetValues<Severity>().Select(s => new Choice(s.ToString(), s.ToString()))];

    public IReadOnlyList<Choice> TableChoices => [.. Result.Rows.Select(r => r.Table).Distinct().Order(StringComparer.Ordinal).Select(t => new Choice(t, t))];

    /// <summary>The page before this one, if there is one.</summary>
    public string? Before => Skip > 0 ? Href(Math.Max(0, Skip - AtOnce)) : null;

    /// <summary>The page after this one, if there is one.</summary>
    public string? After => Skip + AtOnce < Children().Count ? Href(Skip + AtOnce) : null;

    public IActionResult OnGet(Guid id)
    {
        if (!Load(id)) return NotFound();
        Result = CheckGiven.Of(Given);
        return Page();
    }

    public IActionResult OnGetCsv(Guid id) => Download(id, rows => File(FindingsFile.Csv(rows), "text/csv", "findings.csv"));

    public IActionResult OnGetXlsx(Guid id) => Download(id, rows => File(FindingsFile.Xlsx(rows), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "findings.xlsx"));

    /// <summary>Where the same findings are downloaded.</summary>
    public string DownloadHref(string handler) => $"{Href(0)}&handler={handler}";

    /// <summary>The findings of each child.</summary>
    public IHtmlContent DrawChildren()
    {
        var children = Children();
        if (children.Count == 0) return Markup.Element("p", "govuk-body", "Nothing was found.");
        return Markup.Several(children.Skip(Skip).Take(AtOnce).Select(child => Kith.Platform.Pages.Components.Table.Render(
            child.Key is { } id ? $"Child {id}" : "Not about one child", [new("Rule"), new("What to do"), new("Values"), new("Where")],
            child.Select(f => (IReadOnlyList<object?>)[$"{f.Rule.Code} ({f.Rule.Severity})", f.Rule.Says, FindingsFile.Values(f), f.Line is { } line ? $"{f.Table}, line {N(line)}" : f.Table]), dense: true)));
    }

    /// <summary>How each rule ended.</summary>
    public IHtmlContent DrawRules() => Kith.Platform.Pages.Components.Table.Render(
        "How each rule ended", [new("Rule"), new("Ended"), new("Found", true), new("What it asks")],
        Result.Rules.Select(r => (IReadOnlyList<object?>)[r.Code, r.Ending switch { Ending.Passed => "Passed", Ending.Failed => "Failed", _ => $"Not run: {r.WhyNot}" }, N(r.Found), r.Says]), dense: true);

    private IActionResult Download(Guid id, Func<IEnumerable<FoundRow>, IActionResult> file)
    {
        if (!Load(id)) return NotFound();
        Result = CheckGiven.Of(Given);
        return file(Shown());
    }

    private List<FoundRow> Shown() => Result.Rows.Where(r => (string.IsNullOrEmpty(Rule) || r.Rule.Code == Rule)
        && (string.IsNullOrEmpty(Severity) || r.Rule.Severity.ToString() == Severity) && (string.IsNullOrEmpty(Table) || r.Table == Table)).ToList();

    private List<IGrouping<string?, FoundRow>> Children() => Shown().GroupBy(r => r.Child).ToList();

    private string Href(int skip) => $"/returns/{Given.Id}/checked?rule={Uri.EscapeDataString(Rule ?? "")}&severity={Uri.EscapeDataString(Severity ?? "")}&table={Uri.EscapeDataString(Table ?? "")}&skip={skip.ToString(CultureInfo.InvariantCulture)}";

    private int Count(Ending ending) => Result.Rules.Count(r => r.Ending == ending);

    private static string N(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
