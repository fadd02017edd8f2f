namespace Kith.Kernel;

/// <summary>Which day is the first of a count. Rules differ, so no count is made without saying which.</summary>
public enum DayCount
{
    /// <summary>The day it starts is day zero: one working day from Monday ends on Tuesday.</summary>
    StartDayIsZero,

    /// <summary>The day it starts is day one, as the statutory returns count: one working day from Monday ends on Monday.</summary>
    StartDayIsOne,
}

/// <summary>The bank holidays of one jurisdiction, by date; known for whole years only.</summary>
public sealed record BankHolidays(IReadOnlyDictionary<DateOnly, string> Days, int FirstYear, int LastYear)
{
    /// <summary>Whether the holidays of that day's year are known.</summary>
    public bool Cover(DateOnly day) => day.Year >= FirstYear && day.Year <= LastYear;
}

/// <summary>The working days and hours of one jurisdiction. Northern Ireland's and England's are two calendars and never merged.</summary>
public sealed record WorkingCalendar(string Id, BankHolidays Holidays, TimeOnly Opens, TimeOnly Closes)
{
    /// <summary>Monday to Friday, bank holidays excepted. Outside the years covered only weekends are known: ask <see cref="Covers"/>.</summary>
    public bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Holidays.Days.ContainsKey(day);

    /// <summary>Whether every bank holiday between the two days is known.</summary>
    public bool Covers(DateOnly from, DateOnly to) => Holidays.Cover(from) && Holidays.Cover(to);

    /// <summary>The day on which <paramref name="days"/> working days end. A count that starts on a day off starts at the next working day when that day is day one.</summary>
    public DateOnly AddWorkingDays(DateOnly start, int days, DayCount count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var left = days;
        var day = start;
        if (count == DayCount.StartDayIsOne && left > 0)
        {
            day = FirstWorkingDay(day);
            left--;
        }

        while (left > 0)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day)) left--;
        }

        return day;
    }

    /// <summary>Working days after <paramref name="from"/> up to and including <paramref name="to"/>; negative when it lies before.</summary>
    public int WorkingDaysBetween(DateOnly from, DateOnly to)
    {
        if (to < from) return -WorkingDaysBetween(to, from);
        var days = 0;
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
            if (IsWorkingDay(day)) days++;
        return days;
    }

    /// <summary>Office time between two UTC moments; zero when the second is not later.</summary>
    public TimeSpan WorkingTimeBetween(DateTime fromUtc, DateTime toUtc)
    {
        var (total, last) = (TimeSpan.Zero, London.DateOf(toUtc));
        for (var day = London.DateOf(fromUtc); day <= last; day = day.AddDays(1))
        {
            if (!IsWorkingDay(day)) continue;
            var start = Later(fromUtc, London.ToUtc(day, Opens));
            var end = Earlier(toUtc, London.ToUtc(day, Closes));
            if (end > start) total += end - start;
        }

        return total;
    }

    /// <summary>The UTC moment at which that much office time has passed.</summary>
    public DateTime AddWorkingTime(DateTime startUtc, TimeSpan time)
    {
        var left = time;
        for (var day = London.DateOf(startUtc); ; day = day.AddDays(1))
        {
            if (!IsWorkingDay(day)) continue;
            var start = Later(startUtc, London.ToUtc(day, Opens));
            var end = London.ToUtc(day, Closes);
            if (end <= start) continue;
            if (left <= end - start) return start + left;
            left -= end - start;
        }
    }

    /// <summary>The day itself when it is worked, otherwise the next one that is.</summary>
    public DateOnly FirstWorkingDay(DateOnly from)
    {
        while (!IsWorkingDay(from)) from = from.AddDays(1);
        return from;
    }

    private static DateTime Later(DateTime a, DateTime b) => a > b ? a : b;
    private static DateTime Earlier(DateTime a, DateTime b) => a < b ? a : b;
}
