using System.Globalization;
using Kith.Platform.Access;
using Kith.Platform.Pages.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Kith.Journey.FrontDoor;

/// <summary>/front-door/numbers: the true rates, source by source.</summary>
public sealed class NumbersModel(CountBySource count, CurrentActor current) : PageModel
{
    private const int BarHeight = 26, Row = 44, Left = 300, Scale = 4;

    public IReadOnlyList<SourceCount> Sources { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!current.Value.May("front-door.work") && !current.Value.May("reports.read"))
        {
            return NotFound();
        }

        Sources = await count.CountAsync(cancellation);
        return Page();
    }

    /// <summary>A bar for each source that has enough to say.</summary>
    public IHtmlContent Bars()
    {
        var shown = Sources.Where(s => s.NoFurtherActionPercent is not null).ToList();
        var svg = Markup.Element("svg").With("viewBox", $"0 0 {Left + (100 * Scale) + 60} {Math.Max(1, shown.Count) * Row}").With("xmlns", "http://www.w3.org/2000/svg").With("aria-hidden", "true");
        foreach (var (source, at) in shown.Select((s, i) => (s, i)))
        {
            var percent = source.NoFurtherActionPercent!.Value;
            svg.Holding(
                Text(source.Source, Left - 10, at, "end"),
                Markup.Element("rect").With("x", Number(Left)).With("y", Number((at * Row) + 4)).With("width", Number(Math.Max(1, percent * Scale))).With("height", Number(BarHeight)).With("fill", "#17505c"),
                Text($"{percent}%", Left + (percent * Scale) + 8, at, "start"));
        }

        return svg;
    }

    /// <summary>The table, which is the truth.</summary>
    public IHtmlContent AsTable() => Table.Render(
        "Referrals by who sent them",
        [new("Source"), new("Received", true), new("Decided", true), new("No further action", true), new("Rate", true), new("Re-referrals", true), new("Median hours to decide", true)],
        Sources.Select(s => (IReadOnlyList<object?>)
        [
            s.Source, Number(s.Received), Number(s.Decided), Number(s.NoFurtherAction), s.NoFurtherActionPercent is { } percent ? $"{percent}%" : $"too few to say (under {s.FewestToSay})",
            Number(s.ReReferrals), s.MedianHours is { } hours ? hours.ToString("0.#", CultureInfo.GetCultureInfo("en-GB")) : "none decided",
        ]), dense: true, captionHidden: true);

    private static IHtmlContent Text(string words, int x, int at, string anchor) =>
        Markup.Element("text", null, words).With("x", Number(x)).With("y", Number((at * Row) + 23)).With("text-anchor", anchor).With("font-size", "16");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
