using System.Globalization;
using Kith.Kernel;

namespace Kith.Tests.Kernel;

public sealed class LondonTests
{
    [Fact]
    public void Half_past_eleven_on_a_summer_night_in_UTC_is_tomorrow_in_London() =>
        Assert.Equal(new DateOnly(2026, 7, 2), London.Today(new At(new(2026, 7, 1, 23, 30, 0, TimeSpan.Zero))));

    [Fact]
    public void Winter_time_is_UTC() => Assert.Equal(new DateTime(2026, 1, 5, 9, 0, 0), London.Of(new(2026, 1, 5, 9, 0, 0, DateTimeKind.Utc)));

    [Theory]
    [InlineData("2026-01-05", 9)]
    [InlineData("2026-07-06", 8)]
    public void Opening_time_is_the_same_clock_time_all_year(string day, int hourInUtc) =>
        Assert.Equal(Day(day).ToDateTime(new(hourInUtc, 0)), London.ToUtc(Day(day), new(9, 0)));

    [Fact]
    public void An_hour_that_the_spring_change_skips_becomes_the_next() =>
        Assert.Equal(new DateTime(2026, 3, 29, 1, 30, 0), London.ToUtc(new(2026, 3, 29), new(1, 30)));

    [Theory]
    [InlineData("2012-02-29", "2026-02-28", 13)]
    [InlineData("2012-02-29", "2026-03-01", 14)]
    [InlineData("2012-06-15", "2026-06-14", 13)]
    [InlineData("2012-06-15", "2026-06-15", 14)]
    [InlineData("2027-01-01", "2026-06-15", 0)]
    public void Age_turns_on_the_birthday(string born, string on, int age) => Assert.Equal(age, Ages.InYears(Day(born), Day(on)));

    [Fact]
    public void Somebody_is_an_age_from_that_birthday_on_and_not_a_day_before()
    {
        for (var born = new DateOnly(2008, 1, 1); born.Year < 2013; born = born.AddDays(1))
        {
            var birthday = Ages.Birthday(born, 16);
            Assert.Equal(16, Ages.InYears(born, birthday));
            Assert.Equal(15, Ages.InYears(born, birthday.AddDays(-1)));
        }
    }

    [Theory]
    [InlineData("2026-01-31", "2026-02-28", 0)]
    [InlineData("2026-01-31", "2026-03-31", 2)]
    public void A_month_is_full_on_the_same_day(string born, string on, int months) => Assert.Equal(months, Ages.InMonths(Day(born), Day(on)));

    [Fact]
    public void Periods_share_a_day_when_one_ends_on_the_day_the_other_begins()
    {
        var spring = new Period(new(2026, 3, 1), new(2026, 5, 31));
        Assert.True(spring.Overlaps(new(new(2026, 5, 31))));
        Assert.False(spring.Overlaps(new(new(2026, 6, 1))));
        Assert.True(spring.Contains(new(2026, 3, 1)));
        Assert.Equal(92, spring.Days(new(2030, 1, 1)));
        Assert.Equal(1, new Period(new(2026, 3, 1)).Days(new(2026, 3, 1)));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed class At(DateTimeOffset moment) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => moment;
    }
}
