using Kith.Statutory.Cin;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Tests.Cin;

/// <summary>Working days around the turn of a census year.</summary>
public sealed class WorkingDaysTests
{
    [Theory]
    [InlineData("2026-04-01", 1, "2026-03-31")] // a Tuesday
    [InlineData("2023-04-01", 1, "2023-03-31")] // from a Saturday to the Friday
    [InlineData("2024-04-01", 1, "2024-03-28")] // over the weekend and Good Friday
    [InlineData("2016-04-01", 4, "2016-03-24")] // over Easter Monday, the weekend and Good Friday
    [InlineData("2013-04-02", 1, "2013-03-28")] // Easter Sunday was 31 March
    [InlineData("2018-04-04", 2, "2018-03-29")] // Easter Sunday was 1 April
    [InlineData("2026-04-01", 0, "2026-04-01")]
    public void The_day_lies_so_many_working_days_before(string day, int days, string expected) =>
        Assert.Equal(expected, DayText.Write(WorkingDays.Before(DayText.Read(day, DayFormat.Iso), days), DayFormat.Iso));

    [Fact]
    public void What_is_not_known_stays_so() => Assert.True(WorkingDays.Before(Day.Blank, 5).IsBlank);
}
