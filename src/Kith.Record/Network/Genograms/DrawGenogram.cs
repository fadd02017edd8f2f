using System.Globalization;
using Kith.Kernel;
using Kith.Platform.Pages.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Kith.Record.Network.Genograms;

/// <summary>Draws a placed genogram as SVG: attributes only, no style, black on white so that it prints.</summary>
public static class DrawGenogram
{
    private const double Half = PlaceGenogram.Half;

    /// <summary>The picture; its table twin says the same in words.</summary>
    public static IHtmlContent Svg(PlacedGenogram placed, string title, string says) =>
        Markup.Element("svg", "kith-genogram",
            Markup.Element("title", null, title).With("id", "genogram-title"), Markup.Element("desc", null, says).With("id", "genogram-says"),
            placed.Homes.Select(Home), placed.Lines.Select(Line), placed.Slashes.SelectMany(Slashes), placed.People.Select(Person))
            .With("xmlns", "http://www.w3.org/2000/svg").With("role", "img").With("aria-labelledby", "genogram-title genogram-says")
            .With("viewBox", $"0 0 {N(placed.Width)} {N(placed.Height)}").With("width", N(placed.Width)).With("height", N(placed.Height))
            .With("font-family", "Arial, sans-serif").With("fill", "none").With("stroke", "#12343b").With("stroke-width", "2");

    private static IHtmlContent Home(PlacedBox box) => Shape("rect")
        .With("x", N(box.Left)).With("y", N(box.Top)).With("width", N(box.Right - box.Left)).With("height", N(box.Bottom - box.Top)).With("rx", "14")
        .With("stroke-dasharray", "7 6").With("stroke", "#17505c");

    private static IHtmlContent Line(PlacedLine line) => Shape("polyline")
        .With("points", string.Join(' ', line.Through.Select(s => $"{N(s.X)},{N(s.Y)}")));

    private static IEnumerable<IHtmlContent> Slashes(Spot at) => new[] { -4.0, 4.0 }.Select(shift => (IHtmlContent)Shape("line")
        .With("x1", N(at.X + shift - 5)).With("y1", N(at.Y + 9)).With("x2", N(at.X + shift + 5)).With("y2", N(at.Y - 9)));

    private static IHtmlContent Person(PlacedPerson placed)
    {
        var ((_, name, age, _, _, died, focus, _, _), at) = placed;
        return Markup.Several(
            Symbol(placed.Person.Shape, at, Half, "#ffffff"), focus ? Symbol(placed.Person.Shape, at, Half - 5, "none") : null,
            died ? Shape("path").With("d", $"M{N(at.X - Half)} {N(at.Y - Half)}L{N(at.X + Half)} {N(at.Y + Half)}M{N(at.X + Half)} {N(at.Y - Half)}L{N(at.X - Half)} {N(at.Y + Half)}") : null,
            Words(name, at.X, at.Y + Half + 16, focus), age is null ? null : Words(age, at.X, at.Y + Half + 32, false));
    }

    private static TagBuilder Symbol(GenogramShape shape, Spot at, double half, string fill) => (shape switch
    {
        GenogramShape.Square => Shape("rect").With("x", N(at.X - half)).With("y", N(at.Y - half)).With("width", N(2 * half)).With("height", N(2 * half)),
        GenogramShape.Circle => Shape("circle").With("cx", N(at.X)).With("cy", N(at.Y)).With("r", N(half)),
        _ => Shape("polygon").With("points", $"{N(at.X)},{N(at.Y - half)} {N(at.X + half)},{N(at.Y + half)} {N(at.X - half)},{N(at.Y + half)}"),
    }).With("fill", fill);

    private static IHtmlContent Words(string text, double x, double y, bool strong) => Markup.Element("text", null, text.Shortened(17))
        .With("x", N(x)).With("y", N(y)).With("text-anchor", "middle").With("font-size", "14").With("font-weight", strong ? "700" : null).With("fill", "#0b0c0c")
        // A white rim keeps the words readable where a line passes under them.
        .With("stroke", "#ffffff").With("stroke-width", "6").With("paint-order", "stroke");

    private static TagBuilder Shape(string name) => Markup.Element(name);

    private static string N(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);
}
