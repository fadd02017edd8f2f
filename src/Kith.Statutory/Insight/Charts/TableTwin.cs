using System.Globalization;
using System.Net;
using System.Text;

namespace Kith.Statutory.Insight.Charts;

/// <summary>The table that says what a chart draws.</summary>
public static class TableTwin
{
    /// <summary>The table as HTML, a caption and headings for rows and columns; cells have the class <c>number</c>.</summary>
    public static string Html(ChartTable chart)
    {
        var text = new StringBuilder("<table><caption>").Append(Plain(chart.Title)).Append("</caption><thead><tr><th scope=\"col\"></th>");
        foreach (var series in chart.Series) text.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\" class=\"number\">{Plain(series)}</th>");
        if (chart.LineTotals is not null) text.Append("<th scope=\"col\" class=\"number\">Total</th>");
        text.Append("</tr></thead><tbody>");
        for (var i = 0; i < chart.Lines.Count; i++) Line(text, chart.Lines[i], chart.LineTotals?[i]);
        if (chart.Totals is { } totals) Line(text, totals, null);
        return text.Append("</tbody></table>").ToString();
    }

    private static void Line(StringBuilder text, ChartLine line, ChartCell? total)
    {
        text.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{Plain(line.Label)}</th>");
        foreach (var cell in total is { } last ? line.Cells.Append(last) : line.Cells) text.Append(CultureInfo.InvariantCulture, $"<td class=\"number\">{Plain(cell.Text)}</td>");
        text.Append("</tr>");
    }

    private static string Plain(string words) => WebUtility.HtmlEncode(words);
}
