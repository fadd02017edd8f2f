using Kith.Kernel;

namespace Kith.Record.Practice.Clocks;

/// <summary>How a clock stands.</summary>
public enum ClockStatus
{
    /// <summary>Not finished, and still in time.</summary>
    Running,

    /// <summary>Finished in time.</summary>
    Met,

    /// <summary>Finished too late, or not finished and past the limit.</summary>
    Breached,
}

/// <summary>A clock read at one moment. <paramref name="Says"/> is in the unit of its rule; <paramref name="Caveat"/> says why the number may not be certain.</summary>
public sealed record ClockReading(
    ClockDefinition Clock, DateTime StartedAt, DateTime DueAt, DateTime? StoppedAt, ClockStatus Status, string Says, string? Caveat)
{
    /// <summary>The London date on which it is due.</summary>
    public DateOnly DueOn => London.DateOf(DueAt);
}

/// <summary>Reads clocks: computed from events each time, never stored.</summary>
public static class ClockFace
{
    /// <summary>
    /// The UTC moment by which it must be done. Hours run from the moment; working days end when the office closes,
    /// other days at the end of the day.
    /// </summary>
    public static DateTime Due(ClockDefinition clock, WorkingCalendar calendar, DateTime startedUtc) => clock.Limit.Unit switch
    {
        ClockUnit.Hours => startedUtc.AddHours(clock.Limit.Amount),
        ClockUnit.WorkingHours => calendar.AddWorkingTime(startedUtc, TimeSpan.FromHours(clock.Limit.Amount)),
        ClockUnit.WorkingDays => London.ToUtc(DueOn(clock, calendar, London.DateOf(startedUtc)), calendar.Closes),
        _ => London.ToUtc(DueOn(clock, calendar, London.DateOf(startedUtc)), new TimeOnly(23, 59, 59)),
    };

    /// <summary>The day on which it is due, for clocks that start on a day rather than at a moment; limits in hours count from its beginning.</summary>
    public static DateOnly DueOn(ClockDefinition clock, WorkingCalendar calendar, DateOnly start)
    {
        var (amount, first) = (clock.Limit.Amount, clock.Count == DayCount.StartDayIsOne ? 1 : 0);
        return clock.Limit.Unit switch
        {
            ClockUnit.WorkingDays => calendar.AddWorkingDays(start, amount, clock.Count),
            ClockUnit.Days => start.AddDays(amount - first),
            ClockUnit.Weeks => start.AddDays((amount * 7) - first),
            ClockUnit.Months => start.AddMonths(amount).AddDays(-first),
            _ => London.DateOf(Due(clock, calendar, London.ToUtc(start, TimeOnly.MinValue))),
        };
    }

    /// <summary>How it stands at <paramref name="nowUtc"/>.</summary>
    public static ClockReading Read(ClockDefinition clock, WorkingCalendar calendar, DateTime startedUtc, DateTime? stoppedUtc, DateTime nowUtc)
    {
        var due = Due(clock, calendar, startedUtc);
        var end = stoppedUtc ?? nowUtc;
        var status = end > due ? ClockStatus.Breached : stoppedUtc is null ? ClockStatus.Running : ClockStatus.Met;
        var says = status switch
        {
            ClockStatus.Running => $"{Between(clock, calendar, nowUtc, due)} left of {clock.Limit}",
            ClockStatus.Met => $"done in {Used(clock, calendar, startedUtc, end)} of {clock.Limit}",
            _ => $"{Over(clock, calendar, due, end)} the {clock.Limit}{(stoppedUtc is null ? "" : ", done late")}",
        };
        return new(clock, startedUtc, due, stoppedUtc, status, says, Caveat(clock, calendar, startedUtc, due));
    }

    // After the office has closed no working time passes, so "0 min over" would be both true and useless.
    private static string Over(ClockDefinition clock, WorkingCalendar calendar, DateTime due, DateTime end) =>
        Between(clock, calendar, due, end) is var time && time == Hours(TimeSpan.Zero) ? "just over" : $"{time} over";

    /// <summary>A stretch of time in the unit of the rule; the last day of a rule in days is told in hours.</summary>
    private static string Between(ClockDefinition clock, WorkingCalendar calendar, DateTime from, DateTime to)
    {
        var (first, last) = (London.DateOf(from), London.DateOf(to));
        return clock.Limit.Unit switch
        {
            ClockUnit.Hours => Hours(to - from),
            ClockUnit.WorkingHours => Hours(calendar.WorkingTimeBetween(from, to)),
            ClockUnit.WorkingDays => calendar.WorkingDaysBetween(first, last) is > 0 and var days
                ? ClockLimit.Say(days, ClockUnit.WorkingDays)
                : Hours(calendar.WorkingTimeBetween(from, to)),
            _ => last > first ? ClockLimit.Say(last.DayNumber - first.DayNumber, ClockUnit.Days) : "less than a day",
        };
    }

    private static string Used(ClockDefinition clock, WorkingCalendar calendar, DateTime from, DateTime to)
    {
        var (first, last) = (London.DateOf(from), London.DateOf(to));
        var one = clock.Count == DayCount.StartDayIsOne ? 1 : 0;
        return clock.Limit.Unit switch
        {
            ClockUnit.WorkingDays => ClockLimit.Say(calendar.WorkingDaysBetween(first, last) + (calendar.IsWorkingDay(first) ? one : 0), ClockUnit.WorkingDays),
            ClockUnit.Days or ClockUnit.Weeks or ClockUnit.Months => ClockLimit.Say(last.DayNumber - first.DayNumber + one, ClockUnit.Days),
            _ => Between(clock, calendar, from, to),
        };
    }

    private static string Hours(TimeSpan time) =>
        time.TotalHours >= 1 ? $"{(int)time.TotalHours} h {time.Minutes} min" : $"{Math.Max(0, time.Minutes)} min";

    private static string? Caveat(ClockDefinition clock, WorkingCalendar calendar, DateTime start, DateTime due)
    {
        var unknown = clock.Limit.Unit is ClockUnit.WorkingDays or ClockUnit.WorkingHours && !calendar.Covers(London.DateOf(start), London.DateOf(due));
        return (clock.Checked, unknown) switch
        {
            (true, false) => null,
            (false, false) => "unverified",
            (true, true) => "bank holidays of that year are not in the calendar yet",
            _ => "unverified; bank holidays of that year are not in the calendar yet",
        };
    }
}
