using System.Globalization;
using Kith.Kernel;
using Kith.Platform.Pages.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Kith.Sight.Reform.Pictures;

/// <summary>Draws which workstream leads to which: workstreams on a circle, arrows between them. What leads outside the programme stands in the table.</summary>
public static class DrawDependencies
{
    private const double Middle = 330, Radius = 220, Node = 26;

    /// <summary>The picture.</summary>
    public static IHtmlContent Svg(ProgrammeKnown programme)
    {
        var at = programme.Workstreams.Select((w, i) => (w.Row.Number, Spot: Spot(i, programme.Workstreams.Count))).ToDictionary(x => x.Number);
        var late = programme.Workstreams.Where(w => w.Count(DueStatus.Overdue) > 0).Select(w => w.Row.Number).ToHashSet();
        // No larger than its workstreams: three do not fill a circle.
        var (top, bottom) = at.Count == 0 ? (0, 0) : (at.Values.Min(x => x.Spot.Y) - 70, at.Values.Max(x => x.Spot.Y) + 70);
        var svg = Markup.Element("svg").With("viewBox", $"0 {N(top)} 660 {N(bottom - top)}").With("width", "660").With("height", N(bottom - top)).With("xmlns", "http://www.w3.org/2000/svg").With("aria-hidden", "true").With("font-family", "Arial, sans-serif").With("font-size", "13");
        svg.Holding(Markup.Element("defs", null, Markup.Element("marker", null, Markup.Element("path").With("d", "M0 0L8 4L0 8z").With("fill", "#12343b"))
            .With("id", "kith-arrow").With("markerWidth", "8").With("markerHeight", "8").With("refX", "8").With("refY", "4").With("orient", "auto")));
        foreach (var pair in programme.Links.Where(l => l.ToWorkstream is not null && at.ContainsKey(l.FromWorkstream) && at.ContainsKey(l.ToWorkstream.Value)).GroupBy(l => (From: l.FromWorkstream, To: l.ToWorkstream!.Value)))
        {
            svg.Holding(Arrow(at[pair.Key.From].Spot, at[pair.Key.To].Spot, named: pair.Any(l => l.FromRefs.Length > 0)));
        }

        foreach (var workstream in programme.Workstreams)
        {
            var spot = at[workstream.Row.Number].Spot;
            var beside = spot.Y < Middle ? spot.Y - Node - 12 : spot.Y + Node + 22; // away from the arrows
            svg.Holding(
                Markup.Element("circle").With("cx", N(spot.X)).With("cy", N(spot.Y)).With("r", N(Node)).With("fill", "#ffffff").With("stroke", late.Contains(workstream.Row.Number) ? "#d4351c" : "#17505c").With("stroke-width", late.Contains(workstream.Row.Number) ? "5" : "2"),
                Words(workstream.Row.Number.ToString(CultureInfo.InvariantCulture), spot.X, spot.Y + 6, "18"), Words(workstream.Row.Name.Shortened(22), spot.X, beside, "13"));
        }

        return svg;
    }

    /// <summary>The twin.</summary>
    public static IHtmlContent AsTable(ProgrammeKnown programme) => Table.Render(
        "Interdependencies", [new("From"), new("To"), new("Because"), new("The link is"), new("Where it stands")],
        programme.Links.Select(l => (IReadOnlyList<object?>)
        [
            End(programme, l.FromWorkstream, l.FromRefs), l.LeadsAnywhere ? "Any workstream" : l.ToOutside is { } outside ? $"Outside: {outside}" : End(programme, l.ToWorkstream!.Value, l.ToRefs), l.Says, l.Kind, l.Evidence,
        ]), dense: true);

    private static string End(ProgrammeKnown programme, int number, string refs) => $"{number}. {programme.Workstream(number)?.Row.Name}{(refs.Length > 0 ? $" ({refs.Replace(",", ", ", StringComparison.Ordinal)})" : "")}";

    private static (double X, double Y) Spot(int place, int of)
    {
        var angle = (2 * Math.PI * place / of) - (Math.PI / 2);
        return (Middle + (Radius * Math.Cos(angle)), Middle + 10 + (Radius * Math.Sin(angle)));
    }

    private static IHtmlContent Arrow((double X, double Y) from, (double X, double Y) to, bool named)
    {
        var length = Math.Sqrt(Math.Pow(to.X - from.X, 2) + Math.Pow(to.Y - from.Y, 2));
        var (dx, dy) = ((to.X - from.X) / length, (to.Y - from.Y) / length);
        // Bent a little to one side, so that arrows there and back do not lie on each other.
        var (mx, my) = (((from.X + to.X) / 2) - (dy * 18), ((from.Y + to.Y) / 2) + (dx * 18));
        return Markup.Element("path").With("d", $"M{N(from.X + (dx * Node))} {N(from.Y + (dy * Node))}Q{N(mx)} {N(my)} {N(to.X - (dx * (Node + 3)))} {N(to.Y - (dy * (Node + 3)))}")
            .With("fill", "none").With("stroke", "#12343b").With("stroke-width", "2").With("stroke-dasharray", named ? "6 4" : null).With("marker-end", "url(#kith-arrow)");
    }

    private static TagBuilder Words(string text, double x, double y, string size) =>
        Markup.Element("text", null, text).With("x", N(x)).With("y", N(y)).With("text-anchor", "middle").With("font-size", size).With("fill", "#0b0c0c").With("stroke", "#ffffff").With("stroke-width", "4").With("paint-order", "stroke");

    private static string N(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);
}
