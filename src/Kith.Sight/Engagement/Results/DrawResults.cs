using System.Globalization;
using Kith.Kernel;
using Kith.Platform.Pages.Components;
using Microsoft.AspNetCore.Html;

namespace Kith.Sight.Engagement.Results;

/// <summary>Draws the pictures of results, each with its table twin.</summary>
public static class DrawResults
{
    private const int Wide = 800, Line = 1;

    // Narrow, so that a phone shows it whole or nearly so.
    private const int CloudWide = 520;

    /// <summary>The themes by group: the number stands in each cell, the shade only helps to see it.</summary>
    public static IHtmlContent HeatMap(ExerciseResults results)
    {
        const int left = 300, cell = 84, tall = 34, top = 96;
        var most = Math.Max(1, results.Themes.SelectMany(t => t.ByGroup).DefaultIfEmpty(0).Max());
        var svg = Svg(left + (results.Groups.Count * cell) + 110, top + (results.Themes.Count * tall) + 10);
        foreach (var (group, g) in results.Groups.Select((x, i) => (x, i)))
        {
            var x = left + (g * cell) + (cell / 2);
            svg.Holding(Markup.Element("text", null, group.Shortened(24)).With("transform", $"translate({N(x)} {top - 8}) rotate(-28)").With("font-size", "13"));
        }

        foreach (var (theme, t) in results.Themes.Select((x, i) => (x, i)))
        {
            svg.Holding(Words(theme.Name.Shortened(42), left - 10, top + (t * tall) + 22, "end", "13"));
            foreach (var (count, g) in theme.ByGroup.Select((x, i) => (x, i)))
            {
                var share = (double)count / most;
                svg.Holding(
                    Markup.Element("rect").With("x", N(left + (g * cell))).With("y", N(top + (t * tall))).With("width", N(cell - Line)).With("height", N(tall - Line)).With("fill", Shade(share)).With("stroke", "#b1b4b6"),
                    Markup.Element("text", null, count.ToString(CultureInfo.InvariantCulture)).With("x", N(left + (g * cell) + (cell / 2))).With("y", N(top + (t * tall) + 22)).With("text-anchor", "middle").With("font-size", "15").With("fill", share > 0.5 ? "#ffffff" : "#0b0c0c"));
            }
        }

        return svg;
    }

    /// <summary>Its twin.</summary>
    public static IHtmlContent HeatTable(ExerciseResults results) => Table.Render(
        "Responses that speak of each theme, by group", [new("Theme"), .. results.Groups.Select(g => new Column(g, true)), new("All", true)],
        results.Themes.Select(t => (IReadOnlyList<object?>)[t.Name, .. t.ByGroup.Select(n => (object?)n.ToString(CultureInfo.InvariantCulture)), t.Total.ToString(CultureInfo.InvariantCulture)]), dense: true);

    /// <summary>The word cloud: the words said most, larger where said more often, level, in lines that can be read.</summary>
    public static IHtmlContent Cloud(ExerciseResults results)
    {
        if (results.Words.Count == 0) return HtmlString.Empty;
        var (most, least) = (results.Words[0].Times, results.Words[^1].Times);
        double Size(SaidWord word) => 15 + (33.0 * (word.Times - least) / Math.Max(1, most - least));
        var lines = new List<(List<(SaidWord Word, double Size, double Width)> Words, double Width)>();
        foreach (var word in results.Words)
        {
            var (size, width) = (Size(word), (Size(word) * 0.58 * word.Word.Length) + 18);
            if (lines.Count == 0 || lines[^1].Width + width > CloudWide) lines.Add(([], 0));
            lines[^1].Words.Add((word, size, width));
            lines[^1] = (lines[^1].Words, lines[^1].Width + width);
        }

        var svg = Svg(CloudWide, (int)lines.Sum(l => l.Words.Max(w => w.Size) * 1.35) + 20);
        var y = 8.0;
        foreach (var (words, width) in lines)
        {
            y += words.Max(w => w.Size) * 1.15;
            var x = (CloudWide - width) / 2;
            foreach (var (word, size, wide) in words)
            {
                svg.Holding(Markup.Element("text", null, word.Word).With("x", N(x + (wide / 2))).With("y", N(y)).With("text-anchor", "middle").With("font-size", N(size)).With("font-weight", size > 30 ? "700" : null).With("fill", size > 22 ? "#17505c" : "#0b0c0c"));
                x += wide;
            }

            y += words.Max(w => w.Size) * 0.2;
        }

        return svg;
    }

    /// <summary>Its twin.</summary>
    public static IHtmlContent CloudTable(ExerciseResults results) => Table.Render(
        "Words said most", [new("Word"), new("Times", true)], results.Words.Select(w => (IReadOnlyList<object?>)[w.Word, w.Times.ToString(CultureInfo.InvariantCulture)]), dense: true);

    private static Microsoft.AspNetCore.Mvc.Rendering.TagBuilder Svg(int width, int height) => Markup.Element("svg").With("viewBox", $"0 0 {width} {height}").With("width", N(width)).With("height", N(height))
        .With("xmlns", "http://www.w3.org/2000/svg").With("aria-hidden", "true").With("font-family", "Arial, sans-serif").With("fill", "#0b0c0c");

    private static IHtmlContent Words(string text, double x, double y, string anchor, string size) => Markup.Element("text", null, text).With("x", N(x)).With("y", N(y)).With("text-anchor", anchor).With("font-size", size);

    // From white to the house's dark teal.
    private static string Shade(double share) => $"#{(int)(255 - (share * 232)):x2}{(int)(255 - (share * 175)):x2}{(int)(255 - (share * 163)):x2}";

    private static string N(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);
}
