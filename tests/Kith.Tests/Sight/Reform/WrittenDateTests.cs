using Kith.Record.Practice.Programme;
using Kith.Sight.Reform;
using Kith.Tests.Support;

namespace Kith.Tests.Sight.Reform;

/// <summary>"Autumn 2024" as a day.</summary>
public sealed class WrittenDateTests
{
    private static readonly ReformRules Rules = TestKith.Practice.Reform;

    [Theory]
    [InlineData("December 2024", "2024-12-31")]
    [InlineData("Draft Policy – December 2024", "2024-12-31")]
    [InlineData("Implementation in Trusts - January 2025", "2025-01-31")]
    [InlineData("Autumn 2024", "2024-11-30")]
    [InlineData("by the end of Winter 2024", "2025-02-28")]
    [InlineData("Final date - 2027", "2027-12-31")]
    [InlineData("February 2024", "2024-02-29")]
    [InlineData("14 March 2025", "2025-03-14")]
    [InlineData("3rd Sept 2025", "2025-09-03")]
    [InlineData("2025-03-14", "2025-03-14")]
    [InlineData("Q2 2025", "2025-06-30")]
    [InlineData("2024/25", "2025-03-31")]
    public void What_is_written_is_read_by_the_rule(string written, string day) => Assert.Equal(DateOnly.Parse(day), WrittenDate.Read(written, Rules)?.Day);

    [Theory]
    [InlineData("Ongoing")]
    [InlineData("to be agreed")]
    [InlineData("Monday 2O25")]
    public void Where_no_day_can_be_read_none_is_guessed(string written) => Assert.Null(WrittenDate.Read(written, Rules));

    [Fact]
    public void The_rule_can_be_changed()
    {
        var first = Rules with { MonthIsLastDay = false, Seasons = new Dictionary<string, SeasonEnd> { ["autumn"] = new("autumn", new(10, 31), false) } };
        Assert.Equal(new(2024, 12, 1), WrittenDate.Read("December 2024", first)!.Day);
        Assert.Equal(new(2024, 10, 31), WrittenDate.Read("Autumn 2024", first)!.Day);
        Assert.Equal("a month is read as its first day", WrittenDate.Read("December 2024", first)!.Rule);
    }
}
