using System.Globalization;
using System.Text;
using Kith.Platform.Access;
using Kith.Platform.Pages.Components;
using Kith.Statutory.Insight;
using Kith.Statutory.Insight.Charts;
using Kith.Statutory.Insight.Reports;
using Kith.Statutory.Reading;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Kith.Sight.Returns.See;

/// <summary>/returns/{id}/seen: what the files show, every figure with a link to the children behind it.</summary>
public sealed class SeenPage(GivenReturns returns, CurrentActor current) : GivenPage(returns, current)
{
    /// <summary>What they show; nothing when they cannot be read.</summary>
    public Report? Report { get; private set; }

    /// <summary>Why they cannot be read.</summary>
    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    /// <summary>From when to when.</summary>
    public string Period => Report is { From.IsKnown: true } report ? $"{Long(report.From.Date)} to {Long(report.To.Date)}" : "No day is known";

    public IActionResult OnGet(Guid id)
    {
        if (!Load(id)) return NotFound();
        (Report, Problems) = SeeGiven.Of(Given);
        return Page();
    }

    public IActionResult OnGetStaff(Guid id) => Download(id, Audience.Staff);

    public IActionResult OnGetPublic(Guid id) => Download(id, Audience.Public);

    /// <summary>The figures of a chapter.</summary>
    public IHtmlContent DrawFigures(Chapter chapter) => Table.Render(
        $"{chapter.Title} in figures", [new("Figure"), new("Number"), new("To know")],
        chapter.Figures.Select(f => (Figure: f, Words: Shown.Words(f, Audience.Staff))).Select(f => (IReadOnlyList<object?>)
        [
            f.Figure.Rows.Count == 0 ? f.Figure.Title : Markup.Link($"/returns/{Given.Id}/seen/{f.Figure.Code}", f.Figure.Title), f.Words.Says,
            Markup.Several(f.Words.Warning is { } warning ? Markup.Element("strong", null, warning, " ") : null, f.Figure.Note),
        ]), dense: true);

    /// <summary>A chart with its table.</summary>
    public static IHtmlContent DrawSplit(Split split)
    {
        var chart = Shown.Table(split, Audience.Staff);
        // The library encodes every word it draws.
        return ChartFrame.Render(chart.Title, chart.Says, new HtmlString(Chart.Draw(chart)), AsTable(chart));
    }

    private static IHtmlContent AsTable(ChartTable chart)
    {
        var columns = chart.Series.Concat(chart.LineTotals is null ? [] : ["Total"]).Select(s => new Column(s, Number: true)).Prepend(new Column(""));
        var lines = chart.Lines.Select((l, i) => l with { Cells = chart.LineTotals is { } totals ? [.. l.Cells, totals[i]] : l.Cells }).Concat(chart.Totals is { } total ? [total] : []);
        return Table.Render(chart.Title, [.. columns], lines.Select(l => (IReadOnlyList<object?>)[l.Label, .. l.Cells.Select(c => (object?)c.Text)]), dense: true, captionHidden: true);
    }

    private IActionResult Download(Guid id, Audience audience)
    {
        if (!Load(id)) return NotFound();
        var (report, problems) = SeeGiven.Of(Given, published: audience == Audience.Public);
        return report is null ? BadRequest(string.Join('\n', problems)) : File(Encoding.UTF8.GetBytes(WriteHtml.Of(report, audience)), "text/html", audience == Audience.Public ? "return-to-publish.html" : "return.html");
    }

    private static string Long(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
