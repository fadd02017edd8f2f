using Kith.Platform.Pages.Components;

namespace Kith.Journey.Plans;

/// <summary>How staff pages say the status of a promise: always in words, the colour only helps to find it.</summary>
internal static class StatusWords
{
    public static string Says(PromiseStatus status) => status switch
    {
        PromiseStatus.Open => "Still to do",
        PromiseStatus.DueSoon => "Due soon",
        PromiseStatus.Overdue => "Overdue",
        PromiseStatus.Kept => "Kept",
        PromiseStatus.NotKept => "Not kept",
        _ => "Replaced",
    };

    public static TagTone Tone(PromiseStatus status) => status switch
    {
        PromiseStatus.Overdue => TagTone.Red,
        PromiseStatus.DueSoon => TagTone.Yellow,
        PromiseStatus.Kept => TagTone.Green,
        PromiseStatus.NotKept => TagTone.Orange,
        PromiseStatus.Replaced => TagTone.Grey,
        _ => TagTone.Blue,
    };

    /// <summary>"Tue 3 March 2026 (in 9 days)".</summary>
    public static string Day(DateOnly day, DateOnly today)
    {
        var days = day.DayNumber - today.DayNumber;
        var near = days switch { 0 => "today", 1 => "tomorrow", -1 => "yesterday", > 0 => $"in {days} days", _ => $"{-days} days ago" };
        return $"{day.ToString("ddd", System.Globalization.CultureInfo.GetCultureInfo("en-GB"))} {Dates.Long(day)} ({near})";
    }
}
