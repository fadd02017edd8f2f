using System.Globalization;
using Kith.Kernel;

namespace Kith.Statutory.Insight;

/// <summary>The working days of England and Wales, from the calendar of the practice pack, which is built into the library.</summary>
public static class EnglandCalendar
{
    private const string Resource = "calendars/england.yaml";

    /// <summary>The calendar. Outside its years only weekends are known.</summary>
    public static WorkingCalendar Known { get; } = Read();

    private static WorkingCalendar Read()
    {
        using var stream = typeof(EnglandCalendar).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"{Resource} is not built in.");
        using var text = new StreamReader(stream);
        var days = new Dictionary<DateOnly, string>();
        while (text.ReadLine() is { } line)
        {
            // The file's own lines of days: "    2026-12-25: Christmas Day".
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && DateOnly.TryParseExact(line.AsSpan(0, colon).Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) days[day] = line[(colon + 1)..].Trim();
        }

        return new("england", new(days, days.Keys.Min().Year, days.Keys.Max().Year), new(9, 0), new(17, 0));
    }
}
