using Kith.Statutory.Insight;

namespace Kith.Statutory.Tests.Insight;

/// <summary>The figures of the sample of 2,675 children, counted apart from Kith, row by row, from the same files.</summary>
public sealed class CareSampleTests
{
    private static readonly Report Sample = CareFiles.Sample();

    [Theory]
    [InlineData("care.now", 1201)]
    [InlineData("care.started", 104)]
    [InlineData("care.ceased", 673)]
    [InlineData("adoption.adopted", 69)]
    [InlineData("adoption.reversed", 29)]
    [InlineData("reviews.held", 2276)]
    [InlineData("missing.times", 18)]
    [InlineData("missing.away", 22)]
    [InlineData("leaving.people", 32)]
    public void Counts(string code, int count) => Assert.Equal(count, Sample.Find(code)!.Value);

    [Theory]
    [InlineData("care.home", 253, 673)]
    [InlineData("care.asylum", 71, 1201)]
    [InlineData("reviews.part", 1413, 2007)]
    [InlineData("missing.children", 15, 1896)]
    [InlineData("leaving.touch", 13, 32)]
    [InlineData("leaving.busy", 21, 32)]
    [InlineData("leaving.housed", 17, 32)]
    public void Shares(string code, int so, int of)
    {
        var figure = Sample.Find(code)!;
        Assert.Equal((so, of), (figure.Rows.Count, figure.Of.Count));
    }

    [Fact]
    public void Tables_that_add_up_have_everybody_once()
    {
        foreach (var code in new[] { "care.age", "care.status", "care.need", "care.ethnicity", "homes.kind", "homes.provider" })
        {
            var rows = Sample.FindSplit(code)!.Slices.SelectMany(s => s.Cells).SelectMany(c => c).ToList();
            Assert.Equal(1201, rows.Count);
            Assert.Equal(1201, rows.Select(r => r.Child).Distinct().Count());
        }
    }

    [Fact]
    public void The_last_month_of_the_trend_is_the_figure_of_the_last_day() => Assert.Equal(1201, Sample.FindSplit("care.trend")!.Slices[^1].Cells[0].Count);

    [Theory]
    [InlineData("homes.outside", 22, 22)]
    public void With_the_places_of_homes(string code, int so, int of)
    {
        var figure = CareFiles.SampleWithPlaces().Find(code)!;
        Assert.Equal((so, of), (figure.Rows.Count, figure.Of.Count));
    }

    [Fact]
    public void Without_the_places_of_homes_nobody_is_asked_where_they_are()
    {
        Assert.Null(Sample.Find("homes.far")!.Value);
        Assert.Contains("not known for 1,201 others", Sample.Find("homes.far")!.Note, StringComparison.Ordinal);
    }
}
