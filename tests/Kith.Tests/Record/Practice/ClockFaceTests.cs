using Kith.Kernel;
using Kith.Record.Practice;
using Kith.Record.Practice.Clocks;

namespace Kith.Tests.Record.Practice;

public sealed class ClockFaceTests
{
    private static readonly PracticePacks Packs = PracticePacks.Load(PracticeFolder.Find());

    // Monday 13 April 2026 in both places, no bank holiday near.
    private static readonly DateTime MondayAtTen = At(13, 10);

    [Theory]
    [InlineData(13, 11, ClockStatus.Running, "1 working day left of 1 working day")]
    [InlineData(14, 13, ClockStatus.Running, "4 h 0 min left of 1 working day")]
    [InlineData(14, 8, ClockStatus.Running, "8 h 0 min left of 1 working day")]
    [InlineData(14, 18, ClockStatus.Breached, "just over the 1 working day")]
    [InlineData(16, 10, ClockStatus.Breached, "2 working days over the 1 working day")]
    public void The_front_door_clock_is_told_in_working_days_and_on_its_last_day_in_hours(int day, int hour, ClockStatus status, string says)
    {
        var reading = Packs["england"].ReadClock("front-door-decision", MondayAtTen, null, At(day, hour));
        Assert.Equal((status, says, "unverified"), (reading.Status, reading.Says, reading.Caveat));
        Assert.Equal(At(14, 17), reading.DueAt);
    }

    [Theory]
    [InlineData(14, 16, ClockStatus.Met, "done in 1 working day of 1 working day")]
    [InlineData(15, 10, ClockStatus.Breached, "1 working day over the 1 working day, done late")]
    public void A_clock_that_has_stopped_stays_as_it_was(int day, int hour, ClockStatus status, string says)
    {
        var reading = Packs["england"].ReadClock("front-door-decision", MondayAtTen, At(day, hour), At(30, 9));
        Assert.Equal((status, says), (reading.Status, reading.Says));
    }

    [Fact]
    public void The_same_assessment_ends_on_another_day_in_each_place_because_the_holidays_differ()
    {
        var start = London.ToUtc(new(2026, 6, 1), new(9, 0));
        Assert.Equal(new DateOnly(2026, 8, 3), Packs["england"].ReadClock("assessment", start, null, start).DueOn);
        Assert.Equal(new DateOnly(2026, 8, 4), Packs["northern-ireland"].ReadClock("assessment", start, null, start).DueOn);
    }

    [Fact]
    public void An_enquiry_counts_its_first_day_in_England_and_not_in_Northern_Ireland()
    {
        var day = new DateOnly(2026, 4, 13);
        Assert.Equal(new DateOnly(2026, 5, 1), Due("england", "enquiry-to-conference", day));
        Assert.Equal(new DateOnly(2026, 5, 5), Due("northern-ireland", "enquiry-to-conference", day));
    }

    [Fact]
    public void Hours_run_through_the_night_and_end_to_the_minute()
    {
        var clock = Packs["england"].ReadClock("child-seen-danger", MondayAtTen, null, At(13, 22));
        Assert.Equal(At(14, 10), clock.DueAt);
        Assert.Equal("12 h 0 min left of 24 hours", clock.Says);
    }

    [Fact]
    public void Months_end_on_the_same_day_or_the_last_of_a_shorter_month()
    {
        Assert.Equal(new DateOnly(2026, 7, 13), Due("northern-ireland", "conference-review-first", new(2026, 4, 13)));
        Assert.Equal(new DateOnly(2026, 2, 28), Due("northern-ireland", "conference-review-first", new(2025, 11, 30)));
    }

    [Fact]
    public void A_clock_past_the_known_holidays_says_that_it_is_not_certain()
    {
        var start = London.ToUtc(new(2028, 12, 20), new(9, 0));
        Assert.Equal("bank holidays of that year are not in the calendar yet", Packs["england"].ReadClock("assessment", start, null, start).Caveat);
    }

    [Fact]
    public void A_later_version_of_a_rule_holds_only_from_its_day()
    {
        var rule = Packs["england"].Clocks["assessment"];
        var old = rule with { Limit = new(35, ClockUnit.WorkingDays), InForce = new(new(2011, 1, 1), rule.InForce.From.AddDays(-1)) };
        var book = new ClockBook([old, rule]);
        Assert.Equal(35, book.On("assessment", rule.InForce.From.AddDays(-1)).Limit.Amount);
        Assert.Equal(45, book.On("assessment", rule.InForce.From).Limit.Amount);
        Assert.Equal(45, book["assessment"].Limit.Amount);
        Assert.Throws<KeyNotFoundException>(() => book["tea-break"]);
    }

    [Fact]
    public void A_running_clock_is_never_overdue_and_a_breached_one_always_is()
    {
        foreach (var pack in Packs.Places.Values)
            foreach (var clock in pack.Clocks.All)
                for (var hour = 0; hour < 24 * 14; hour += 5)
                {
                    var now = MondayAtTen.AddHours(hour);
                    var reading = ClockFace.Read(clock, pack.Calendar, MondayAtTen, null, now);
                    Assert.Equal(now > reading.DueAt ? ClockStatus.Breached : ClockStatus.Running, reading.Status);
                    Assert.True(reading.DueAt > MondayAtTen);
                    Assert.DoesNotContain("-", reading.Says, StringComparison.Ordinal);
                }
    }

    private static DateOnly Due(string place, string clock, DateOnly start) => ClockFace.DueOn(Packs[place].Clocks[clock], Packs[place].Calendar, start);

    private static DateTime At(int day, int hour) => London.ToUtc(new(2026, 4, day), new(hour, 0));
}
