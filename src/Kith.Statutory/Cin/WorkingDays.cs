using Kith.Statutory.Tables;

namespace Kith.Statutory.Cin;

/// <summary>
/// Working days around the turn of a census year, in England. Between the end of January and 1 April only Easter brings bank holidays,
/// so no list of them is needed.
/// </summary>
public static class WorkingDays
{
    /// <summary>The day that lies so many working days before a day, which is itself not counted.</summary>
    public static Day Before(Day day, int days)
    {
        if (!day.IsKnown) return day;
        for (var left = days; left > 0;)
        {
            day = day.AddDays(-1);
            if (IsWorkingDay(day.Date)) left--;
        }

        return day;
    }

    private static bool IsWorkingDay(DateOnly day)
    {
        if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) return false;
        if (day.Month is not (3 or 4)) return true;
        var afterEaster = day.DayNumber - EasterSunday(day.Year).DayNumber;
        return afterEaster is not (-2 or 1); // Good Friday, Easter Monday
    }

    // The Gregorian reckoning of Easter, in the form of Meeus, Jones and Butcher.
    private static DateOnly EasterSunday(int year)
    {
        var (golden, century, inCentury) = (year % 19, year / 100, year % 100);
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var toSunday = (32 + (2 * (century % 4)) + (2 * (inCentury / 4)) - epact - (inCentury % 4)) % 7;
        var late = (golden + (11 * epact) + (22 * toSunday)) / 451;
        var days = epact + toSunday - (7 * late) + 114;
        return new DateOnly(year, days / 31, (days % 31) + 1);
    }
}
