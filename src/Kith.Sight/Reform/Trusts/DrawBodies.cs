using System.Globalization;
using Kith.Kernel;
using Kith.Platform.Pages.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Kith.Sight.Reform.Trusts;

/// <summary>Draws how actions stand in each body: words first, shapes and colours only help.</summary>
public static class DrawBodies
{
    private const int Left = 190, Wide = 520, Row = 38, Top = 44;

    private static readonly (BodyStands? Stands, string Fill, string Letter)[] Parts =
    [
        (BodyStands.InPlace, "#00703c", "#ffffff"), (BodyStands.UnderWay, "#1d70b8", "#ffffff"), (BodyStands.NotStarted, "#b1b4b6", "#0b0c0c"), (BodyStands.Stuck, "#942514", "#ffffff"), (null, "#ffffff", "#0b0c0c"),
    ];

    /// <summary>"Under way".</summary>
    public static string Says(BodyStands stands) => stands switch
    {
        BodyStands.NotStarted => "Not started", BodyStands.UnderWay => "Under way", BodyStands.InPlace => "In place", BodyStands.Stuck => "Stuck", _ => "Does not apply",
    };

    /// <summary>"In place".</summary>
    public static string Says(RolledUp together) => together switch
    {
        RolledUp.NotSaid => "Nobody has said", RolledUp.NotStarted => "Not started", RolledUp.UnderWay => "Under way", RolledUp.InPlace => "In place", _ => "Stuck",
    };

    /// <summary>The tag of what all say together.</summary>
    public static IHtmlContent Tag(RolledUp together) => StatusTag.Render(Says(together), together switch
    {
        RolledUp.InPlace => TagTone.Green, RolledUp.UnderWay => TagTone.Blue, RolledUp.Stuck => TagTone.Red, _ => TagTone.Grey,
    });

    /// <summary>Choices of how it stands.</summary>
    public static IReadOnlyList<Choice> Choices { get; } =
    [
        new("NotStarted", "Not started"), new("UnderWay", "Under way"), new("InPlace", "In place", "It is what people meet there"), new("Stuck", "Stuck", "It cannot go on; say why as evidence"), new("DoesNotApply", "Does not apply"),
    ];

    /// <summary>One row for each action, one column for each body.</summary>
    public static IHtmlContent Matrix(IReadOnlyList<ActionByBody> actions, string caption, string query) => Table.Render(
        caption, [new("Action"), new("Together"), .. (actions.Count > 0 ? actions[0].Words : []).Select(w => new Column(w.Body.Name))],
        actions.Select(a => (IReadOnlyList<object?>)
        [
            Markup.Several(Markup.Link($"/reform/actions/{a.Ref}{query}#by-body", a.Ref), " ", a.Says.Shortened(60)), Tag(a.Together), .. a.Words.Select(w => (object?)Cell(w)),
        ]), dense: true);

    /// <summary>What one body said, with its day and whether that is old.</summary>
    public static string Cell(BodyWord word) => word.Said is { } said
        ? $"{Says(said.Stands)}{(word.Old ? " (old)" : "")}"
        : word.Before.Count > 0 ? $"Nothing said; before it {string.Join(", ", word.Before.Select(b => $"{b.Body.Name} {Says(b.Said.Stands).ToLowerInvariant()}"))}" : "Nothing said";

    /// <summary>A bar for each body: how many actions stand how.</summary>
    public static IHtmlContent Svg(IReadOnlyList<ActionByBody> actions)
    {
        var bodies = actions.Count > 0 ? actions[0].Words.Select(w => w.Body).ToList() : [];
        var height = Top + (bodies.Count * Row);
        var svg = Markup.Element("svg").With("viewBox", $"0 0 {Left + Wide + 20} {height}").With("width", N(Left + Wide + 20)).With("height", N(height))
            .With("xmlns", "http://www.w3.org/2000/svg").With("aria-hidden", "true").With("font-family", "Arial, sans-serif").With("font-size", "14");
        foreach (var (part, at) in Parts.Select((p, i) => (p, i)))
        {
            svg.Holding(Box(Left + (at * 108), 8, 16, 16, part.Fill), Words(part.Stands is { } s ? Says(s) : "Nothing said", Left + (at * 108) + 22, 21, "start", "#0b0c0c"));
        }

        foreach (var (body, at) in bodies.Select((b, i) => (b, i)))
        {
            double x = Left, y = Top + (at * Row);
            svg.Holding(Words(body.Name.Shortened(24), Left - 10, y + 19, "end", "#0b0c0c"));
            var concerned = actions.Count(a => a.Words[at].Said?.Stands != BodyStands.DoesNotApply);
            foreach (var (stands, fill, letter) in Parts)
            {
                var count = actions.Count(a => a.Words[at].Said?.Stands == stands);
                if (count == 0) continue;
                var wide = (double)Wide * count / Math.Max(1, concerned);
                svg.Holding(Box(x, y, wide, 28, fill), Words(N(count), x + (wide / 2), y + 19, "middle", letter));
                x += wide;
            }
        }

        return svg;
    }

    /// <summary>The twin of the bars.</summary>
    public static IHtmlContent AsTable(IReadOnlyList<ActionByBody> actions, string body) => Table.Render(
        $"How many actions stand how in each {body}", [new(body.Capitalised()), .. Parts.Select(p => new Column(p.Stands is { } s ? Says(s) : "Nothing said", true)), new(Says(BodyStands.DoesNotApply), true)],
        (actions.Count > 0 ? actions[0].Words : []).Select((w, at) => (IReadOnlyList<object?>)
        [
            w.Body.Name, .. Parts.Select(p => (object?)N(actions.Count(a => a.Words[at].Said?.Stands == p.Stands))), N(actions.Count(a => a.Words[at].Said?.Stands == BodyStands.DoesNotApply)),
        ]), dense: true);

    private static TagBuilder Box(double x, double y, double wide, double high, string fill) =>
        Markup.Element("rect").With("x", N(x)).With("y", N(y)).With("width", N(wide)).With("height", N(high)).With("fill", fill).With("stroke", "#0b0c0c").With("stroke-width", "1");

    private static TagBuilder Words(string text, double x, double y, string anchor, string fill) => Markup.Element("text", null, text).With("x", N(x)).With("y", N(y)).With("text-anchor", anchor).With("fill", fill);

    private static string N(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);
}
