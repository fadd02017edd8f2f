using System.Text;
using Kith.Statutory.AnnexA;
using Kith.Statutory.Insight;
using Kith.Statutory.Insight.Inspection;
using Kith.Statutory.Reading;
using Kith.Statutory.Tables;
using Kith.Statutory.Tests.Support;

namespace Kith.Statutory.Tests.Insight;

/// <summary>The figures of the sample workbook, counted by hand, as on 15 March 2021.</summary>
public sealed class InspectionTests
{
    private static readonly Report Sample = See(Day.Of(2021, 3, 15), ReturnFile.OnDisk(Path.Combine(Repository.Returns, "annex-a", "Annex_A.xlsx")));

    private static Report See(Day on, params ReturnFile[] files)
    {
        var (all, problems) = ReadAnnexA.From(files);
        Assert.Empty(problems);
        return SeeAnnexA.Of(all, new Asked(), on);
    }

    [Theory]
    [InlineData("referrals.number", 6)]
    [InlineData("assessments.done", 5)]
    [InlineData("enquiries.number", 5)]
    [InlineData("need.now", 5)]
    [InlineData("protection.now", 2)]
    [InlineData("protection.begun", 3)]
    [InlineData("protection.ended", 5)]
    [InlineData("care.now", 4)]
    [InlineData("care.ceased", 1)]
    [InlineData("leaving.people", 6)]
    [InlineData("adoption.placed", 5)]
    [InlineData("adoption.reversed", 1)]
    [InlineData("adoption.days", 20)]
    [InlineData("adopters.number", 5)]
    [InlineData("adopters.left", 1)]
    [InlineData("adopters.approval", 78)]
    public void Values(string code, double value) => Assert.Equal(value, Sample.Find(code)!.Value);

    [Theory]
    [InlineData("referrals.again", 3, 6)]
    [InlineData("assessments.in-time", 0, 5)]
    [InlineData("enquiries.to-conference", 3, 5)]
    [InlineData("enquiries.in-time", 3, 3)]
    [InlineData("enquiries.again", 1, 5)]
    [InlineData("protection.again", 2, 3)]
    [InlineData("protection.visited", 2, 2)]
    [InlineData("homes.family", 1, 4)]
    [InlineData("homes.many", 0, 4)]
    [InlineData("reviews.current", 4, 4)]
    [InlineData("reviews.visited", 2, 4)]
    [InlineData("health.assessed", 3, 4)]
    [InlineData("health.teeth", 1, 4)]
    [InlineData("leaving.busy", 4, 6)]
    [InlineData("leaving.housed", 5, 6)]
    public void Shares(string code, int so, int of)
    {
        var figure = Sample.Find(code)!;
        Assert.Equal((so, of), (figure.Rows.Count, figure.Of.Count));
    }

    [Fact]
    public void An_adopter_is_opened_by_their_own_id() => Assert.Equal("11340940", Assert.Single(Sample.Find("adopters.left")!.Children));

    [Fact]
    public void Codes_are_read_however_they_are_written()
    {
        Assert.Equal(["Care order", "Placement order"], Sample.FindSplit("care.status")!.Slices.Select(s => s.Label));
        Assert.Contains("Fostered by family or friends", Sample.FindSplit("homes.kind")!.Slices.Select(s => s.Label));
        Assert.Equal("Physical abuse", Assert.Single(Sample.FindSplit("protection.abuse")!.Slices).Label);
    }

    [Fact]
    public void Every_list_has_its_chapter() => Assert.All(Sample.Chapters, c => Assert.Null(c.WhyNot));

    [Fact]
    public void A_list_that_is_not_there_is_not_given_and_the_day_is_the_latest_in_the_lists()
    {
        var report = See(default, new ReturnFile("contacts.csv", () => new MemoryStream(Encoding.UTF8.GetBytes(
            "Child Unique ID,Gender,Ethnicity,Date of Birth,Age,Date of Contact,Contact Source\n1,b) Female,a) WBRI,01/02/2015,6.1,03/04/2026,q) 6: Police\n"))));
        Assert.Equal(Day.Of(2026, 4, 3), report.To);
        Assert.Contains("03/04/2026", Assert.Single(report.Notes), StringComparison.Ordinal);
        Assert.Equal(1, report.Find("contacts.number")!.Value);
        Assert.Equal(13, report.Chapters.Count(c => c.WhyNot is not null));
    }
}
