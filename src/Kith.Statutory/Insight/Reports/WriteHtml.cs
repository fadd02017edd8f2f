using System.Globalization;
using System.Text;
using Kith.Statutory.Insight.Charts;

namespace Kith.Statutory.Insight.Reports;

/// <summary>Writes a report, or a comparison, as one HTML file: figures in words, charts with their table twins, and for staff the children behind each figure.</summary>
public static class WriteHtml
{
    private const string Confidential = "This file names children by their ids. Keep it where the record is kept and do not publish it.";

    private const string Exact = "Small numbers are shown as they are. Do not publish this file.";

    private const string Published =
        "Numbers from 1 to 4 are hidden (c), and others where they could be worked out from totals. Counts in sentences are rounded to 5. Each table is guarded by itself: before several are published together, look whether one gives away what another hides.";

    /// <summary>The report; <paramref name="before"/> is the same return of an earlier time, so that changes are said.</summary>
    public static string Of(Report report, Audience audience, Report? before = null)
    {
        // A change would give away what a hidden number hides.
        if (audience == Audience.Public) before = null;
        var page = Head(report.Authority is { } name ? $"{report.Title}: {name}" : report.Title, audience).Say("p", Period(report));
        foreach (var note in report.Notes) page.Say("p", note, "note");
        Contents(page, report.Chapters);
        foreach (var chapter in report.Chapters)
        {
            page.Put($"<section id=\"{chapter.Code}\">").Say("h2", chapter.Title);
            if (chapter.WhyNot is { } whyNot) page.Say("p", whyNot);
            if (chapter.Figures.Count > 0) page.Put(Figures(chapter, audience, before));
            foreach (var split in chapter.Splits) page.Put(Pair(Shown.Table(split, audience)));
            page.Put("</section>");
        }

        return page.End();
    }

    /// <summary>Several reports side by side.</summary>
    public static string Of(Comparison comparison, Audience audience)
    {
        var page = Head($"{comparison.Reports[0].Title}, compared", audience, Exact).Say("p", string.Join("; ", comparison.Names.Select((n, i) => $"{n}: {Period(comparison.Reports[i])}")));
        var chapters = comparison.Chapters;
        Contents(page, chapters.Select(c => c.Chapter).ToList());
        foreach (var (chapter, figures) in chapters)
        {
            page.Put($"<section id=\"{chapter.Code}\">").Say("h2", chapter.Title).Put(Compared(comparison, figures, audience));
            foreach (var chart in figures.Select(f => comparison.Chart(f, audience)).Where(c => Chart.Draw(c).Length > 0)) page.Say("h3", chart.Title).Put(Chart.Draw(chart));
            page.Put("</section>");
        }

        return page.End();
    }

    private static Page Head(string title, Audience audience, string toStaff = Confidential) => new Page(title).Say("p", audience == Audience.Staff ? toStaff : Published, audience == Audience.Staff ? "warns" : "note");

    private static string Period(Report report) => report.From.IsKnown ? $"{Long(report.From)} to {Long(report.To)}" : "no day known";

    private static string Long(Tables.Day day) => day.Date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static void Contents(Page page, IReadOnlyList<Chapter> chapters) =>
        page.Put($"<nav aria-label=\"Chapters\"><ul>{string.Concat(chapters.Select(c => $"<li><a href=\"#{c.Code}\">{Page.Plain(c.Title)}</a></li>"))}</ul></nav>");

    private static string Figures(Chapter chapter, Audience audience, Report? before)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"<table><caption>{Page.Plain(chapter.Title)} in figures</caption><thead><tr><th scope=\"col\">Figure</th><th scope=\"col\">Number</th>");
        text.Append(before is null ? "" : "<th scope=\"col\">Change</th>").Append("<th scope=\"col\">To know</th>").Append(audience == Audience.Staff ? "<th scope=\"col\" class=\"behind\">Children</th>" : "").Append("</tr></thead><tbody>\n");
        foreach (var figure in chapter.Figures)
        {
            var (says, warning) = Shown.Words(figure, audience);
            text.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{Page.Plain(figure.Title)}</th><td class=\"says\">{Page.Plain(says)}</td>");
            if (before is not null)
            {
                var change = before.Find(figure.Code) is { } earlier ? Change.Of(earlier, figure) : null;
                text.Append(CultureInfo.InvariantCulture, $"<td>{(change is null ? "" : Page.Plain(change.Says) + Warns(change.Warning))}</td>");
            }

            text.Append(CultureInfo.InvariantCulture, $"<td>{Warns(warning)}{(figure.Note is { } note ? $"<p class=\"note\">{Page.Plain(note)}</p>" : "")}</td>");
            if (audience == Audience.Staff) text.Append(CultureInfo.InvariantCulture, $"<td class=\"behind\">{Behind(figure)}</td>");
            text.Append("</tr>\n");
        }

        return text.Append("</tbody></table>").ToString();
    }

    private static string Compared(Comparison comparison, IReadOnlyList<ComparedFigure> figures, Audience audience)
    {
        var text = new StringBuilder("<table><thead><tr><th scope=\"col\">Figure</th>");
        foreach (var name in comparison.Names) text.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\">{Page.Plain(name)}</th>");
        text.Append("</tr></thead><tbody>\n");
        foreach (var figure in figures)
        {
            text.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{Page.Plain(figure.Title)}</th>");
            foreach (var one in figure.Figures)
            {
                var (says, warning) = one is null ? ("not given", null) : Shown.Words(one, audience);
                text.Append(CultureInfo.InvariantCulture, $"<td>{Page.Plain(says)}{Warns(warning)}</td>");
            }

            text.Append("</tr>\n");
        }

        return text.Append("</tbody></table>").ToString();
    }

    private static string Pair(ChartTable chart) => $"<h3>{Page.Plain(chart.Title)}</h3><p class=\"note\">{Page.Plain(chart.Says)}</p><div class=\"pair\">{Chart.Draw(chart)}{TableTwin.Html(chart)}</div>";

    private static string Warns(string? warning) => warning is null ? "" : $"<p class=\"warns\">{Page.Plain(warning)}</p>";

    private static string Behind(Figure figure)
    {
        if (figure.Rows.Count == 0) return "";
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"<details><summary>{figure.Children.Count:N0} {(figure.Children.Count == 1 ? "child" : "children")}</summary><p>");
        foreach (var table in figure.Rows.GroupBy(r => r.Table))
        {
            text.Append(CultureInfo.InvariantCulture, $"{Page.Plain(table.Key.Source?.File is { Length: > 0 } file ? file : table.Key.Name)}: ")
                .AppendJoin(", ", table.Select(r => r.Line is { } line ? $"{Page.Plain(r.Child ?? "no id")} (line {line})" : Page.Plain(r.Child ?? "no id"))).Append(". ");
        }

        return text.Append("</p></details>").ToString();
    }
}
