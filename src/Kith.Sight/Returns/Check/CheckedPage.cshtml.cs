using System.Globalization;
using Kith.Kernel;
using Kith.Kernel.Identifiers;
using Kith.Platform.Access;
using Kith.Platform.Pages.Components;
using Kith.Record.People.Search;
using Kith.Statutory.Rules;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Sight.Returns.Check;

/// <summary>/returns/{id}/checked: every rule passed, failed or not run; what was found, child by child, with the child's record where it is in Kith.</summary>
[ShowsPeople]
public sealed class CheckedPage(GivenReturns returns, FindByNumber people, IReach reach, ReadLog reads, CurrentActor current) : GivenPage(returns, current)
{
    private const string What = "returns/checked";
    private const int AtOnce = 50, PupilNumberLength = 13;

    // Most returns are checked by then; for a long one the page says how far it is and comes back.
    private static readonly TimeSpan AtMost = TimeSpan.FromSeconds(2);

    /// <summary>A rule's code to look at alone.</summary>
    [BindProperty(SupportsGet = true)] public string? Rule { get; set; }

    /// <summary>Error or query.</summary>
    [BindProperty(SupportsGet = true)] public string? Severity { get; set; }

    /// <summary>A table to look at alone.</summary>
    [BindProperty(SupportsGet = true)] public string? Table { get; set; }

    /// <summary>A child to look at alone, by the id of the return.</summary>
    [BindProperty(SupportsGet = true)] public string? Child { get; set; }

    /// <summary>How many children stand before this page.</summary>
    [BindProperty(SupportsGet = true)] public int Skip { get; set; }

    /// <summary>The result; null while the check runs.</summary>
    public CheckedReturn? Result { get; private set; }

    /// <summary>How far it is, while it runs.</summary>
    public string? Running { get; private set; }

    /// <summary>How many of each ending.</summary>
    public string Summary => $"{Result!.Year}: {N(Result.Children)} children. {Count(Ending.Passed)} rules passed, {Count(Ending.Failed)} failed, {Count(Ending.NotRun)} not run. {N(Result.Found)} findings.";

    public IReadOnlyList<Choice> RuleChoices => [.. Result!.Rules.Where(r => r.Found > 0).Select(r => new Choice(r.Code, $"{r.Code} ({N(r.Found)})"))];

    public IReadOnlyList<Choice> SeverityChoices => [.. Enum.GetValues<Severity>().Select(s => new Choice(s.ToString(), s.ToString()))];

    public IReadOnlyList<Choice> TableChoices => [.. Result!.Tables.Select(t => new Choice(t, t))];

    /// <summary>The page before this one, if there is one.</summary>
    public string? Before => Skip > 0 ? Href(Math.Max(0, Skip - AtOnce)) : null;

    /// <summary>The page after this one, if there is one.</summary>
    public string? After => Skip + AtOnce < of ? Href(Skip + AtOnce) : null;

    private IReadOnlyList<FoundChild> shown = [];
    private IReadOnlyDictionary<string, PersonId> records = new Dictionary<string, PersonId>();
    private int of;

    private FindingFilter Filter => new(Rule, Severity, Table, Child);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (!Load(id)) return NotFound();
        if (await CheckedAsync(cancellation) is { } result)
        {
            Result = result;
            (shown, of) = result.ByChild(Filter, Math.Max(0, Skip), AtOnce);
            records = await people.FindAsync([.. shown.SelectMany(c => c.Numbers).Where(IsNumber)], cancellation);
        }

        var seen = records.Values.Distinct().ToList();
        if (seen.Count == 0) await reads.WriteListAsync(What, cancellation);
        else
        {
            var sights = await reach.OfAsync(Actor, seen, cancellation);
            await reads.WriteAsync(What, seen.Select(p => ((PersonId?)p, sights[p])), cancellation);
        }

        return Page();
    }

    public Task<IActionResult> OnGetCsvAsync(Guid id, CancellationToken cancellation) => DownloadAsync(id, rows => File(FindingsFile.Csv(rows), "text/csv", "findings.csv"), cancellation);

    public Task<IActionResult> OnGetXlsxAsync(Guid id, CancellationToken cancellation) =>
        DownloadAsync(id, rows => File(FindingsFile.Xlsx(rows), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "findings.xlsx"), cancellation);

    /// <summary>Where the same findings are downloaded.</summary>
    public string DownloadHref(string handler) => $"{Href(0)}&handler={handler}";

    /// <summary>The findings of each child.</summary>
    public IHtmlContent DrawChildren() => of == 0 ? Markup.Element("p", "govuk-body", "Nothing was found.")
        : Markup.Several([.. shown.Select(child => (object)Markup.Several(
            Platform.Pages.Components.Table.Render(
                child.Id is { } id ? $"Child {id}" : "Not about one child", [new("Rule"), new("What to do"), new("Values"), new("Where")],
                child.Rows.Select(f => (IReadOnlyList<object?>)[$"{f.Rule.Code} ({f.Rule.Severity})", f.Rule.Says, FindingsFile.Values(f), f.Line is { } line ? $"{f.Table}, line {N(line)}" : f.Table]), dense: true),
            RecordOf(child) is { } person ? Markup.Element("p", "govuk-body", Markup.Link($"/children/{person.Value}/summary", "Open the record", Markup.Hidden($" of child {child.Id}"))) : null))]);

    /// <summary>How each rule ended.</summary>
    public IHtmlContent DrawRules() => Platform.Pages.Components.Table.Render(
        "How each rule ended", [new("Rule"), new("Ended"), new("Found", true), new("What it asks")],
        Result!.Rules.Select(r => (IReadOnlyList<object?>)[r.Code, r.Ending switch { Ending.Passed => "Passed", Ending.Failed => "Failed", _ => $"Not run: {r.WhyNot}" }, N(r.Found), r.Says]), dense: true);

    private PersonId? RecordOf(FoundChild child) => child.Numbers.Where(records.ContainsKey).Select(n => (PersonId?)records[n]).FirstOrDefault();

    // A local id of ten digits may be a health number by chance only if its last digit checks; a pupil number is told by its form, so that a mistyped one is found too.
    private static bool IsNumber(string number) => NhsNumber.TryParse(number, out _, out _) || (number.Length == PupilNumberLength && char.IsAsciiLetter(number[0]));

    private async Task<IActionResult> DownloadAsync(Guid id, Func<IEnumerable<FoundRow>, IActionResult> file, CancellationToken cancellation) =>
        !Load(id) ? NotFound() : file((await Returns.Check(Given).Result.WaitAsync(cancellation)).Rows(Filter));

    private async Task<CheckedReturn?> CheckedAsync(CancellationToken cancellation)
    {
        var check = Returns.Check(Given);
        if (await Task.WhenAny(check.Result, Task.Delay(AtMost, cancellation)) == check.Result) return await check.Result;
        cancellation.ThrowIfCancellationRequested();
        Running = check.Says;
        Response.Headers["Refresh"] = AtMost.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        return null;
    }

    private string Href(int skip) =>
        $"/returns/{Given.Id}/checked?rule={Uri.EscapeDataString(Rule ?? "")}&severity={Uri.EscapeDataString(Severity ?? "")}&table={Uri.EscapeDataString(Table ?? "")}&child={Uri.EscapeDataString(Child ?? "")}&skip={skip.ToString(CultureInfo.InvariantCulture)}";

    private int Count(Ending ending) => Result!.Rules.Count(r => r.Ending == ending);

    private static string N(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
