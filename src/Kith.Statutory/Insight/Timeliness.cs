using Kith.Kernel;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Insight;

/// <summary>Working days between two days, by the calendar and the limits of whoever asked.</summary>
internal static class Timeliness
{
    /// <summary>Done on the day that the limit ends or before.</summary>
    public static bool IsInTime(this Asked asked, Day start, Day done, int limit, DayCount count) =>
        start.IsKnown && done.IsKnown && done.Date <= asked.Calendar.AddWorkingDays(start.Date, limit, count);

    /// <summary>Working days from one day to the other; the first is day zero or day one.</summary>
    public static int WorkingDays(this Asked asked, Day start, Day done, DayCount count) =>
        asked.Calendar.WorkingDaysBetween(start.Date, done.Date) + (count == DayCount.StartDayIsOne && asked.Calendar.IsWorkingDay(start.Date) ? 1 : 0);

    /// <summary>A note when bank holidays of the days are not known.</summary>
    public static string? Uncertain(this Asked asked, IEnumerable<Day> days)
    {
        var known = days.Where(d => d.IsKnown).ToList();
        return known.Count == 0 || asked.Calendar.Covers(known.Min().Date, known.Max().Date) ? null
            : $"Bank holidays are known for {asked.Calendar.Holidays.FirstYear} to {asked.Calendar.Holidays.LastYear}; before and after, weekends alone are days off.";
    }
}
