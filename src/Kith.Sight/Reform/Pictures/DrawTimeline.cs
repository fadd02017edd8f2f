using System.Globalization;
using Kith.Kernel;
using Kith.Platform.Pages.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Kith.Sight.Reform.Pictures;

/// <summary>Draws the dates of a plan along time: one row for each date, by workstream; its table twin says the same in words.</summary>
public static class DrawTimeline
{
    private const int Left = 250, Wide = 720, Row = 24, Top = 34;

    /// <summary>The picture.</summary>
    public static IHtmlContent Svg(ProgrammeKnown programme)
    {
        var rows = programme.Workstreams.SelectMany(w => w.Actions.SelectMany(a => a.Dues).Where(d => d.Read is not null).Select(d => (Stream: w, Due: d))).ToList();
        if (rows.Count == 0) return HtmlString.Empty;
        var (first, last) = (rows.Min(r => r.Due.Read!.Day), rows.Max(r => r.Due.Read!.Day));
        var start = new DateOnly(Math.Min(first.Year, programme.On.Year), 1, 1);
        var end = new DateOnly(Math.Max(last.Year, programme.On.Year), 12, 31);
        double X(DateOnly day) => Left + ((double)(day.DayNumber - start.DayNumber) * Wide / Math.Max(1, end.DayNumber - start.DayNumber));
        var height = Top + (rows.Count * Row) + 10;
        var svg = Markup.Element("svg").With("viewBox", $"0 0 {Left + Wide + 60} {height}").With("width", N(Left + Wide + 60)).With("height", N(height))
            .With("xmlns", "http://www.w3.org/2000/svg").With("aria-hidden", "true").With("font-family", "Arial, sans-serif").With("font-size", "13");
        for (var year = start; year <= end; year = year.AddYears(1))
        {
            svg.Holding(Line(X(year), 20, X(year), height, "#b1b4b6"), Words(year.Year.ToString(CultureInfo.InvariantCulture), X(year) + 4, 16, "start"));
        }

        svg.Holding(Line(X(programme.On), 20, X(programme.On), height, "#0b0c0c", "4 3"), Words(ReformPage.Long(programme.On), X(programme.On), 30, "middle"));
        foreach (var ((stream, due), at) in rows.Select((r, i) => (r, i)))
        {
            var y = Top + (at * Row) + 14;
            svg.Holding(Words($"{due.Name} ({stream.Row.Name})".Shortened(38), Left - 10, y + 4, "end"), Line(Left, y, X(due.Read!.Day), y, "#dfe5e6"), Mark(due.Status, X(due.Read.Day), y));
        }

        return svg;
    }

    /// <summary>The twin.</summary>
    public static IHtmlContent AsTable(ProgrammeKnown programme) => Table.Render(
        "Dates of the plan", [new("Action"), new("Workstream"), new("Written"), new("Read as"), new("By the rule"), new("Stands")],
        programme.Workstreams.SelectMany(w => w.Actions.SelectMany(a => a.Dues).Select(d => (Stream: w, Due: d))).OrderBy(x => x.Due.Read?.Day ?? DateOnly.MaxValue)
            .Select(x => (IReadOnlyList<object?>)
            [
                Markup.Link($"/reform/actions/{x.Due.Row.Ref}", x.Due.Name), $"{x.Stream.Row.Number}. {x.Stream.Row.Name}", x.Due.Row.Written, x.Due.Read is { } read ? ReformPage.Long(read.Day) : "No day can be read", x.Due.Read?.Rule, DrawStatus.Says(x.Due.Status),
            ]), dense: true);

    // A shape for each status, so that nothing hangs on the colour.
    private static IHtmlContent Mark(DueStatus status, double x, double y) => status switch
    {
        DueStatus.Done => Markup.Element("circle").With("cx", N(x)).With("cy", N(y)).With("r", "7").With("fill", "#00703c"),
        DueStatus.Overdue => Markup.Element("path").With("d", $"M{N(x - 6)} {N(y - 6)}L{N(x + 6)} {N(y + 6)}M{N(x + 6)} {N(y - 6)}L{N(x - 6)} {N(y + 6)}").With("stroke", "#d4351c").With("stroke-width", "3").With("fill", "none"),
        DueStatus.DueSoon => Markup.Element("polygon").With("points", $"{N(x)},{N(y - 8)} {N(x + 8)},{N(y + 6)} {N(x - 8)},{N(y + 6)}").With("fill", "#594d00"),
        _ => Markup.Element("circle").With("cx", N(x)).With("cy", N(y)).With("r", "6").With("fill", "#ffffff").With("stroke", "#17505c").With("stroke-width", "2"),
    };

    private static TagBuilder Line(double x1, double y1, double x2, double y2, string colour, string? dashes = null) =>
        Markup.Element("line").With("x1", N(x1)).With("y1", N(y1)).With("x2", N(x2)).With("y2", N(y2)).With("stroke", colour).With("stroke-dasharray", dashes);

    private static TagBuilder Words(string text, double x, double y, string anchor) => Markup.Element("text", null, text).With("x", N(x)).With("y", N(y)).With("text-anchor", anchor).With("fill", "#0b0c0c");

    private static string N(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);
}
