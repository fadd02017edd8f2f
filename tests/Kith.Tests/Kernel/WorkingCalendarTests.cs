using Kith.Kernel;
using Kith.Record.Practice;

namespace Kith.Tests.Kernel;

public sealed class WorkingCalendarTests
{
    private static readonly PracticePacks Packs = PracticePacks.Load(PracticeFolder.Find());
    private static readonly WorkingCalendar Ni = Packs["northern-ireland"].Calendar;
    private static readonly WorkingCalendar England = Packs["england"].Calendar;

    // Dates of the government's list of bank holidays.
    [Theory]
    [InlineData(2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28")]
    [InlineData(2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28")]
    [InlineData(2028, "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26")]
    [InlineData(2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28")]
    [InlineData(2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27")]
    [InlineData(2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26")]
    public void England_and_Wales_keeps_the_published_days(int year, string days) => Assert.Equal(days, Days(England, year));

    [Theory]
    [InlineData(2026, "03-17 07-13")]
    [InlineData(2027, "03-17 07-12")]
    [InlineData(2028, "03-17 07-12")]
    [InlineData(2024, "03-18 07-12")]
    [InlineData(2020, "03-17 07-13")]
    public void Northern_Ireland_has_two_days_more(int year, string more)
    {
        var both = Days(Ni, year).Split(' ').Except(Days(England, year).Split(' ')).Order(StringComparer.Ordinal);
        Assert.Equal(more, string.Join(' ', both));
        Assert.Empty(Days(England, year).Split(' ').Except(Days(Ni, year).Split(' ')));
    }

    [Fact]
    public void No_bank_holiday_falls_on_a_weekend() =>
        Assert.All(Ni.Holidays.Days.Keys.Concat(England.Holidays.Days.Keys), d => Assert.False(d.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday, $"{d}"));

    [Fact]
    public void Counting_forward_and_back_agree_for_every_day_of_three_years()
    {
        foreach (var calendar in new[] { Ni, England })
            for (var day = new DateOnly(2025, 1, 1); day.Year < 2028; day = day.AddDays(1))
                foreach (var length in new[] { 1, 2, 10, 15, 45 })
                {
                    var due = calendar.AddWorkingDays(day, length, DayCount.StartDayIsZero);
                    Assert.True(calendar.IsWorkingDay(due));
                    Assert.Equal(length, calendar.WorkingDaysBetween(day, due));
                }
    }

    [Fact]
    public void Counting_the_first_day_ends_one_working_day_sooner()
    {
        for (var day = new DateOnly(2026, 1, 1); day.Year < 2027; day = day.AddDays(1))
        {
            var first = England.FirstWorkingDay(day);
            Assert.Equal(England.AddWorkingDays(first, 14, DayCount.StartDayIsZero), England.AddWorkingDays(day, 15, DayCount.StartDayIsOne));
        }
    }

    [Fact]
    public void A_clock_over_the_twelfth_of_July_ends_later_in_Northern_Ireland()
    {
        var friday = new DateOnly(2026, 7, 10);
        Assert.Equal(new DateOnly(2026, 7, 13), England.AddWorkingDays(friday, 1, DayCount.StartDayIsZero));
        Assert.Equal(new DateOnly(2026, 7, 14), Ni.AddWorkingDays(friday, 1, DayCount.StartDayIsZero));
    }

    [Fact]
    public void Working_time_leaves_out_nights_weekends_and_holidays()
    {
        var thursdayAtFour = London.ToUtc(new(2026, 4, 2), new(16, 0));
        var tuesdayAtTen = London.ToUtc(new(2026, 4, 7), new(10, 0)); // Good Friday to Easter Monday lie between
        Assert.Equal(TimeSpan.FromHours(2), England.WorkingTimeBetween(thursdayAtFour, tuesdayAtTen));
        Assert.Equal(tuesdayAtTen, England.AddWorkingTime(thursdayAtFour, TimeSpan.FromHours(2)));
        Assert.Equal(TimeSpan.Zero, England.WorkingTimeBetween(tuesdayAtTen, thursdayAtFour));
    }

    [Fact]
    public void A_day_outside_the_known_years_is_not_covered()
    {
        Assert.True(Ni.Covers(new(2019, 1, 1), new(2028, 12, 31)));
        Assert.False(Ni.Covers(new(2028, 12, 31), new(2029, 1, 1)));
    }

    private static string Days(WorkingCalendar calendar, int year) =>
        string.Join(' ', calendar.Holidays.Days.Keys.Where(d => d.Year == year).Order().Select(d => $"{d:MM-dd}"));
}
