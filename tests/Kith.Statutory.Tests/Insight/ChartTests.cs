using System.Xml.Linq;
using Kith.Statutory.Insight;
using Kith.Statutory.Insight.Charts;
using Kith.Statutory.Insight.Reports;

namespace Kith.Statutory.Tests.Insight;

/// <summary>Charts are text: well-formed, told to those who listen, with a table that says the same.</summary>
public sealed class ChartTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Splits => [.. CareFiles.Sample().Chapters.SelectMany(c => c.Splits).Select(s => s.Code)];

    private static ChartTable Of(Picture picture, params (string Label, double?[] Values)[] lines) => new("x", "A <title>", "Says & more.", picture,
        lines[0].Values.Select((_, i) => $"Series {i}").ToList(), lines.Select(l => new ChartLine(l.Label, l.Values.Select(v => new ChartCell(v, v?.ToString("0") ?? "c")).ToList())).ToList());

    [Theory]
    [MemberData(nameof(Splits))]
    public void Every_chart_of_the_sample_is_well_formed_and_named_and_its_twin_has_every_number(string code)
    {
        var table = Shown.Table(CareFiles.Sample().FindSplit(code)!, Audience.Staff);
        var twin = XElement.Parse(TableTwin.Html(table));
        Assert.Equal(table.Title, twin.Element("caption")!.Value);
        Assert.Equal(table.Lines.SelectMany(l => l.Cells).Count() + (table.LineTotals?.Count ?? 0) + (table.Totals?.Cells.Count ?? 0), twin.Descendants("td").Count());
        if (Chart.Draw(table) is not { Length: > 0 } text) return;
        var svg = XElement.Parse(text);
        Assert.Equal("img", (string?)svg.Attribute("role"));
        Assert.Equal(table.Title, svg.Element(Svg + "title")!.Value);
        Assert.All(((string)svg.Attribute("aria-labelledby")!).Split(' '), id => Assert.Single(svg.Descendants(), e => (string?)e.Attribute("id") == id));
    }

    [Theory]
    [InlineData(Picture.Bars)]
    [InlineData(Picture.StackedBars)]
    [InlineData(Picture.Pyramid)]
    [InlineData(Picture.Lines)]
    public void Words_are_encoded_and_each_series_has_its_own_pattern_or_mark(Picture picture)
    {
        var svg = XElement.Parse(Chart.Draw(Of(picture, ("<script>", [30, 20]), ("b", [10, 5]))));
        Assert.Equal("A <title>", svg.Element(Svg + "title")!.Value);
        Assert.Empty(svg.Descendants(Svg + "script"));
        if (picture == Picture.Lines) Assert.True(svg.Descendants(Svg + "circle").Any() && svg.Descendants(Svg + "path").Any(p => p.Attribute("stroke-dasharray") is not null));
        else Assert.True(svg.Descendants(Svg + "rect").Select(r => (string?)r.Attribute("fill")).Distinct().Count() >= 3);
        Assert.All(["Series 0", "Series 1"], name => Assert.Contains(svg.Descendants(Svg + "text"), t => t.Value == name));
    }

    [Fact]
    public void A_bar_is_as_long_as_its_number()
    {
        var bars = XElement.Parse(Chart.Draw(Of(Picture.Bars, ("a", [40]), ("b", [10])))).Descendants(Svg + "rect").Select(r => (double)r.Attribute("width")!).ToList();
        Assert.Equal(4, bars[0] / bars[1], 3);
    }

    [Fact]
    public void A_hidden_number_is_not_drawn()
    {
        var svg = XElement.Parse(Chart.Draw(Of(Picture.Bars, ("a", [40]), ("b", [null]))));
        Assert.Single(svg.Descendants(Svg + "rect"));
        Assert.Contains(svg.Descendants(Svg + "text"), t => t.Value == "c");
    }

    [Fact]
    public void Nothing_to_draw_is_no_chart() => Assert.Equal("", Chart.Draw(Of(Picture.Lines, ("a", [0]))));
}
