using Kith.Kernel;
using Kith.Statutory.Insight;
using Kith.Statutory.Tables;
using Kith.Statutory.Tests.Support;

namespace Kith.Statutory.Tests.Insight;

/// <summary>The limits of figures are those of the clocks in the practice pack, and working days are those of its calendar.</summary>
public sealed class LimitsTests
{
    [Fact]
    public void Limits_are_those_of_the_clocks_of_England()
    {
        var limits = Limits.England;
        Assert.Equal(($"{limits.Assessment} working-days", Plain(limits.AssessmentCount)), Clock("Finish the child and family assessment"));
        Assert.Equal(($"{limits.Conference} working-days", Plain(limits.ConferenceCount)), Clock("Hold the first child protection conference"));
    }

    [Fact]
    public void Bank_holidays_are_no_working_days()
    {
        var asked = new Asked();
        // Christmas 2024: Wednesday and Thursday are days off.
        Assert.Equal(2, asked.WorkingDays(Day.Of(2024, 12, 23), Day.Of(2024, 12, 27), DayCount.StartDayIsZero));
        Assert.Equal(3, asked.WorkingDays(Day.Of(2024, 12, 23), Day.Of(2024, 12, 27), DayCount.StartDayIsOne));
        Assert.Null(asked.Uncertain([Day.Of(2024, 12, 23)]));
        Assert.NotNull(asked.Uncertain([Day.Of(2013, 12, 23)]));
    }

    [Fact]
    public void The_last_day_of_the_limit_is_in_time()
    {
        var asked = new Asked();
        Assert.True(asked.IsInTime(Day.Of(2026, 1, 5), Day.Of(2026, 1, 23), 15, DayCount.StartDayIsOne));
        Assert.False(asked.IsInTime(Day.Of(2026, 1, 5), Day.Of(2026, 1, 26), 15, DayCount.StartDayIsOne));
        Assert.True(asked.IsInTime(Day.Of(2026, 1, 5), Day.Of(2026, 1, 26), 15, DayCount.StartDayIsZero));
    }

    private static (string Limit, string Count) Clock(string says)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "practice", "england", "clocks.yaml")).ToList();
        var own = lines.Skip(lines.FindIndex(l => l == $"  says: {says}")).TakeWhile(l => l.Trim().Length > 0).ToList();
        string Value(string key) => own.First(l => l.TrimStart().StartsWith(key, StringComparison.Ordinal)).Split(": ")[1].Trim();
        return (Value("limit:"), Value("day-count:"));
    }

    private static string Plain(DayCount count) => count == DayCount.StartDayIsOne ? "start-day-is-one" : "start-day-is-zero";
}
