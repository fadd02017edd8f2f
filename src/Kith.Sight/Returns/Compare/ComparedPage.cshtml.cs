using System.Globalization;
using System.Text;
using Kith.Platform.Access;
using Kith.Platform.Pages.Components;
using Kith.Sight.Returns.See;
using Kith.Statutory.Insight;
using Kith.Statutory.Insight.Charts;
using Kith.Statutory.Insight.Reports;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Sight.Returns.Compare;

/// <summary>/returns/compared: returns of one kind side by side, of several authorities or Trusts or of several years.</summary>
[Needs("returns.read")]
public sealed class ComparedPage(GivenReturns returns, CurrentActor current) : PageModel
{
    private const int Most = 8;

    /// <summary>Which return.</summary>
    [BindProperty(SupportsGet = true)] public ReturnKind Kind { get; set; }

    /// <summary>Which of those that were given; all of the kind when none is named.</summary>
    [BindProperty(SupportsGet = true)] public IList<Guid> With { get; set; } = [];

    /// <summary>A chapter to look at alone.</summary>
    [BindProperty(SupportsGet = true)] public string? Chapter { get; set; }

    /// <summary>Everything of the kind that this user gave.</summary>
    public IReadOnlyList<GivenReturn> Given { get; private set; } = [];

    /// <summary>What could not be read, by return.</summary>
    public IReadOnlyList<string> Problems { get; private set; } = [];

    /// <summary>Side by side; null when fewer than two can be.</summary>
    public Comparison? Compared { get; private set; }

    public IReadOnlyList<Choice> Choices => [.. Given.Select(g => new Choice(g.Id.ToString(), $"{g.Name}, {g.Says}"))];

    public IReadOnlyList<Choice> ChapterChoices => [.. (Compared?.Chapters ?? []).Select(c => new Choice(c.Chapter.Code, c.Chapter.Title))];

    /// <summary>The chapters that are shown.</summary>
    public IEnumerable<(Chapter Chapter, IReadOnlyList<ComparedFigure> Figures)> Chapters => (Compared?.Chapters ?? []).Where(c => string.IsNullOrEmpty(Chapter) || c.Chapter.Code == Chapter);

    /// <summary>Where the whole comparison is downloaded.</summary>
    public string DownloadHref => $"/returns/compared?kind={Kind}{string.Concat(With.Select(w => $"&with={w}"))}&handler=File";

    public void OnGet() => Compare();

    public IActionResult OnGetFile()
    {
        Compare();
        return Compared is null ? NotFound() : File(Encoding.UTF8.GetBytes(WriteHtml.Of(Compared, Audience.Staff)), "text/html", "returns-compared.html");
    }

    /// <summary>The figures of a chapter, a column for each return.</summary>
    public IHtmlContent DrawFigures(Chapter chapter, IReadOnlyList<ComparedFigure> figures) => Table.Render(
        chapter.Title, [new("Figure"), .. Compared!.Names.Select(n => new Column(n))],
        figures.Select(f => (IReadOnlyList<object?>)[f.Title, .. f.Figures.Select(Cell)]), dense: true, captionHidden: true);

    /// <summary>A chart of each figure that can be drawn, with its table.</summary>
    public IHtmlContent DrawCharts(IReadOnlyList<ComparedFigure> figures) => Markup.Several([.. figures.Select(f => Compared!.Chart(f, Audience.Staff)).Select(c => (Chart: c, Drawn: Chart.Draw(c)))
        .Where(c => c.Drawn.Length > 0).Select(c => (object)ChartFrame.Render(c.Chart.Title, c.Chart.Says, new HtmlString(c.Drawn), Table.Render(
            c.Chart.Title, [new("Return"), new(c.Chart.Series[0], Number: true)], c.Chart.Lines.Select(l => (IReadOnlyList<object?>)[l.Label, l.Cells[0].Text]), dense: true, captionHidden: true)))]);

    private static IHtmlContent Cell(Figure? figure)
    {
        if (figure is null) return Markup.Several("not given");
        var (says, warning) = Shown.Words(figure, Audience.Staff);
        return Markup.Several(says, warning is null ? null : Markup.Element("strong", null, " ", warning));
    }

    private void Compare()
    {
        Given = [.. returns.Of(current.Value.User).Where(g => g.Kind == Kind)];
        var picked = (With.Count == 0 ? Given : [.. Given.Where(g => With.Contains(g.Id))]).OrderBy(g => g.Number).Take(Most).ToList();
        With = [.. picked.Select(p => p.Id)];
        var read = picked.Select(given => (Given: given, Seen: SeeGiven.Of(given))).ToList();
        Problems = [.. read.SelectMany(r => r.Seen.Problems.Select(p => $"{r.Given.Says}: {p}"))];
        var seen = read.Where(r => r.Seen.Report is not null).ToList();
        if (seen.Count > 1) Compared = new(Names([.. seen.Select(s => s.Given)]), [.. seen.Select(s => s.Seen.Report!)]);
    }

    // Two of one name are told apart by their day, and two of one day by when they were given.
    private static IReadOnlyList<string> Names(IReadOnlyList<GivenReturn> given)
    {
        string Short(GivenReturn g) => g.Called ?? g.Says;
        string WithDay(GivenReturn g) => g.Ending is { } day ? $"{Short(g)}, {day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}" : Short(g);
        return [.. given.Select(g => given.Count(o => Short(o) == Short(g)) == 1 ? Short(g) : given.Count(o => WithDay(o) == WithDay(g)) == 1 ? WithDay(g) : g.Says)];
    }
}
