using System.Runtime.InteropServices;
using Kith.Kernel;
using Kith.Record.Practice.Reading;

namespace Kith.Record.Practice.Clocks;

/// <summary>What a limit is counted in.</summary>
public enum ClockUnit
{
    /// <summary>Hours that pass at night and at weekends too.</summary>
    Hours,
    /// <summary>Hours of the office.</summary>
    WorkingHours,
    /// <summary>Calendar days.</summary>
    Days,
    /// <summary>Days that are neither weekend nor bank holiday.</summary>
    WorkingDays,
    /// <summary>Seven calendar days.</summary>
    Weeks,
    /// <summary>The same day of a later month, or its last day.</summary>
    Months,
}

/// <summary>How long something may take: "15 working-days".</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ClockLimit(int Amount, ClockUnit Unit)
{
    /// <summary>"15 working days", "1 month".</summary>
    public override string ToString() => Say(Amount, Unit);

    internal static string Say(int amount, ClockUnit unit)
    {
        var one = unit switch
        {
            ClockUnit.Hours => "hour",
            ClockUnit.WorkingHours => "working hour",
            ClockUnit.Days => "day",
            ClockUnit.WorkingDays => "working day",
            ClockUnit.Weeks => "week",
            _ => "month",
        };
        return $"{amount} {one}{(amount == 1 ? "" : "s")}";
    }
}

/// <summary>
/// A time limit of the work: what starts it, how long it is, in which calendar, and where the number comes from.
/// A clock that is not <paramref name="Checked"/> was not read in its primary text and is shown as unverified.
/// </summary>
public sealed record ClockDefinition(
    string Id, string Says, string? FamilySays, string From, ClockLimit Limit, string Calendar, DayCount Count, string Source, string? Note,
    Period InForce, bool Checked)
{
    internal static ClockDefinition? Read(PackMap map, string calendar)
    {
        if (map.TextOrNull("calendar") is { } named && named != calendar)
            map.Find("calendar")!.Wrong($"this place works by the calendar '{calendar}'. Write that one, or change place.yaml");
        return new(
            map.Text("id"), map.Text("says"), map.TextOrNull("family-says"), map.Text("from"), ReadLimit(map.Need("limit")), calendar,
            map.OneOf("day-count", Counts), map.Text("source"), map.TextOrNull("note"),
            new Period(map.Date("effective-from"), map.DateOrNull("effective-to")), map.Need("checked") is not null && map.YesNo("checked"));
    }

    private static ClockLimit ReadLimit(PackNode? node)
    {
        if (node?.Text() is not { } text) return default;
        var parts = text.Split(' ');
        if (parts.Length == 2 && int.TryParse(parts[0], out var amount) && amount > 0 && Units.TryGetValue(parts[1].TrimEnd('s'), out var unit)) return new(amount, unit);
        node.Wrong($"'{text}' is not a limit. Write a number and one of: {string.Join(", ", Units.Keys.Select(u => u + "s"))}, for example 15 working-days");
        return default;
    }

    private static readonly Dictionary<string, ClockUnit> Units = new(StringComparer.Ordinal)
    {
        ["hour"] = ClockUnit.Hours, ["working-hour"] = ClockUnit.WorkingHours, ["day"] = ClockUnit.Days,
        ["working-day"] = ClockUnit.WorkingDays, ["week"] = ClockUnit.Weeks, ["month"] = ClockUnit.Months,
    };

    private static readonly Dictionary<string, DayCount> Counts = new(StringComparer.Ordinal)
    {
        ["start-day-is-zero"] = DayCount.StartDayIsZero, ["start-day-is-one"] = DayCount.StartDayIsOne,
    };
}

/// <summary>The clocks of one place. One id may have several versions whose times in force do not overlap.</summary>
public sealed record ClockBook(IReadOnlyList<ClockDefinition> All)
{
    /// <summary>The version in force on a day, else the nearest to it; asking for a clock that no pack has is a bug.</summary>
    public ClockDefinition On(string id, DateOnly day)
    {
        var versions = All.Where(c => c.Id == id).ToList();
        if (versions.Count == 0) throw new KeyNotFoundException($"No pack has the clock '{id}'.");
        return versions.FirstOrDefault(c => c.InForce.Contains(day)) ?? versions.MinBy(c => Math.Abs(c.InForce.From.DayNumber - day.DayNumber))!;
    }

    /// <summary>The newest version of a clock.</summary>
    public ClockDefinition this[string id] => On(id, DateOnly.MaxValue);

    internal static ClockBook Read(PackNode? file, string calendar)
    {
        var all = new List<ClockDefinition>();
        foreach (var item in file?.Items() ?? [])
        {
            if (item.Map(m => ClockDefinition.Read(m, calendar)) is not { } clock) continue;
            if (all.Any(c => c.Id == clock.Id && c.InForce.Overlaps(clock.InForce)))
                item.Wrong($"the clock '{clock.Id}' stands here a second time for the same days. Give the older one an effective-to");
            all.Add(clock);
        }

        return new(all);
    }
}
