using System.Globalization;
using Kith.Kernel;

namespace Kith.Record.Practice.Reading;

/// <summary>Reads a working calendar.</summary>
internal static class PackCalendars
{
    public static WorkingCalendar? Read(PackMap map)
    {
        map.Text("says");
        map.Text("source");
        var (id, hours) = (map.Text("id"), map.Need("working-hours")?.Map(h => new Hours(Time(h, "opens"), Time(h, "closes"))));
        if (hours is not null && hours.Closes <= hours.Opens) map.Owner.Wrong("the office closes before it opens. Correct working-hours");
        var days = new Dictionary<DateOnly, string>();
        var years = new SortedSet<int>();
        foreach (var (key, list) in map.Need("bank-holidays")?.Entries() ?? [])
        {
            if (!int.TryParse(key.Text(), NumberStyles.None, CultureInfo.InvariantCulture, out var year)) key.Wrong("a year was expected here. Write it with four digits");
            years.Add(year);
            foreach (var (at, name) in list.Entries()) Day(at, name, year, days);
        }

        if (years.Count > 0 && years.Max - years.Min + 1 != years.Count) map.Owner.Wrong("a year of bank holidays is missing between the first and the last. Add it");
        return hours is null || years.Count == 0 ? null : new(id, new BankHolidays(days, years.Min, years.Max), hours.Opens, hours.Closes);
    }

    private static void Day(PackNode at, PackNode name, int year, Dictionary<DateOnly, string> days)
    {
        if (at.Text() is not { } text || name.Text() is not { } says) return;
        if (!PackDates.TryRead(text, out var date)) at.Wrong($"'{text}' is not a date. Write it as 2026-04-01");
        else if (date.Year != year) at.Wrong($"{text} stands under {year}. Move it to its own year");
        else days[date] = says;
    }

    private static TimeOnly Time(PackMap map, string key)
    {
        if (map.Need(key) is not { } node || node.Text() is not { } text) return default;
        if (TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)) return time;
        node.Wrong($"'{text}' is not a time. Write it in quotes as \"09:00\"");
        return default;
    }

    private sealed record Hours(TimeOnly Opens, TimeOnly Closes);
}
