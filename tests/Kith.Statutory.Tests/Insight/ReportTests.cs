using System.Xml.Linq;
using Kith.Statutory.Insight;
using Kith.Statutory.Insight.Reports;

namespace Kith.Statutory.Tests.Insight;

/// <summary>A report as a page: for staff with the children behind each figure, for everybody without them.</summary>
public sealed class ReportTests
{
    private static readonly Report Sample = CareFiles.Sample(new Asked { Population = 60_000, Authority = "Somewhere & Co" });

    private static readonly Report Published = CareFiles.Sample(new Asked { Population = 60_000, Ages = AgeBands.Published });

    private static XElement Parse(string html) => XElement.Parse(html["<!doctype html>\n".Length..]
        .Replace("<meta charset=\"utf-8\">", "", StringComparison.Ordinal).Replace("initial-scale=1\">", "initial-scale=1\"/>", StringComparison.Ordinal));

    [Fact]
    public void Staff_open_the_children_behind_every_figure()
    {
        var page = Parse(WriteHtml.Of(Sample, Audience.Staff));
        Assert.Equal(Sample.Chapters.SelectMany(c => c.Figures).Count(f => f.Rows.Count > 0), page.Descendants("details").Count());
        var opened = page.Descendants("section").First(s => (string?)s.Attribute("id") == "adoption").Descendants("details").First().Value;
        Assert.All(Sample.Find("adoption.adopted")!.Children, child => Assert.Contains(child, opened, StringComparison.Ordinal));
        Assert.Contains("Somewhere & Co", page.Descendants("h1").Single().Value, StringComparison.Ordinal);
        Assert.Empty(page.Descendants("script"));
    }

    [Fact]
    public void What_is_published_names_no_child_and_shows_no_small_number()
    {
        var html = WriteHtml.Of(Published, Audience.Public);
        var page = Parse(html);
        Assert.Empty(page.Descendants("details"));
        var ids = Published.Chapters.SelectMany(c => c.Figures).SelectMany(f => f.Children).Distinct().Where(id => id.Length > 5).ToList(); // shorter ones may be numbers too
        Assert.True(ids.Count > 1000);
        var words = page.Descendants().Where(e => !e.HasElements).Select(e => e.Value).ToHashSet();
        Assert.DoesNotContain(ids, words.Contains);
        foreach (var cell in page.Descendants("td").Where(c => (string?)c.Attribute("class") == "number")) Assert.DoesNotContain(cell.Value, new[] { "1", "2", "3", "4" });
    }

    [Fact]
    public void Every_table_that_is_published_adds_up_or_hides()
    {
        foreach (var split in Published.Chapters.SelectMany(c => c.Splits).Where(s => !s.Overlaps))
        {
            var table = Shown.Table(split, Audience.Public);
            for (var s = 0; s < split.Series.Count; s++)
            {
                var cells = table.Lines.Select(l => l.Cells[s].Value).ToList();
                if (table.Totals!.Cells[s].Value is { } total && cells.TrueForAll(c => c is not null)) Assert.Equal(total, cells.Sum());
                else Assert.NotEqual(1, cells.Append(table.Totals.Cells[s].Value).Count(c => c is null));
            }
        }
    }

    [Fact]
    public void A_rate_is_for_every_ten_thousand_children()
    {
        var figure = Sample.Find("care.now")!;
        Assert.Equal(figure.Rows.Count / 6.0, figure.Rate!.Value, 6);
        Assert.Null(CareFiles.Sample().Find("care.now")!.Rate);
    }

    [Fact]
    public void A_share_of_few_children_warns()
    {
        var rows = Sample.Find("care.now")!.Rows;
        Assert.NotNull(Shown.Words(Figure.Share("x", "x", [rows[0]], rows.Take(4).ToList()), Audience.Staff).Warning);
        Assert.Null(Shown.Words(Figure.Share("x", "x", [rows[0]], rows.Take(40).ToList()), Audience.Staff).Warning);
        Assert.Equal(Shown.Hidden, Shown.Words(Figure.Share("x", "x", rows.Take(37).ToList(), rows.Take(40).ToList()), Audience.Public).Says);
    }

    [Fact]
    public void Authorities_stand_side_by_side_and_what_one_lacks_is_not_given()
    {
        var small = CareFiles.Typed(new(2018, 3, 31), "A,01/05/2017,S,U6,,,AB1 1AB");
        var comparison = new Comparison(["Big", "Small"], [Sample, small]);
        var (_, figures) = Assert.Single(comparison.Chapters, c => c.Chapter.Code == "health");
        Assert.All(figures, f => Assert.Null(f.Figures[1]));
        var page = Parse(WriteHtml.Of(comparison, Audience.Staff));
        Assert.Contains(page.Descendants("td"), c => c.Value == "not given");
        var now = comparison.Chapters[0].Figures.First(f => f.Code == "care.now");
        Assert.Equal([Sample.Find("care.now")!.Value, 1], comparison.Chart(now, Audience.Staff).Lines.Select(l => l.Cells[0].Value));
    }
}
