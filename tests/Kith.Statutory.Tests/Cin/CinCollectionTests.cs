using Kith.Statutory.Cin;

namespace Kith.Statutory.Tests.Cin;

/// <summary>The census year is what the header says, if it says a year that can be.</summary>
public sealed class CinCollectionTests
{
    [Theory]
    [InlineData("2022-03-31", "2021-04-01", "2022-03-31")]
    [InlineData("31/03/2022", "2021-04-01", "2022-03-31")]
    [InlineData("March", "2025-04-01", "2026-03-31")]
    [InlineData("0001-01-01", "2025-04-01", "2026-03-31")]
    [InlineData(null, "2025-04-01", "2026-03-31")]
    public void The_year_is_read_from_the_header(string? reference, string start, string end)
    {
        var all = new CinReturn(CinCollection.YearEnding(2026));
        all.Header.Append([all.Header.Find("ReferenceDate")], [reference]);
        all.Seal();
        Assert.Equal((DateOnly.Parse(start), DateOnly.Parse(end)), (all.Collection.Start.Date, all.Collection.End.Date));
        Assert.Equal(2026, all.Collection.RuleYear);
    }
}
