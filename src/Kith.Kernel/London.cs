namespace Kith.Kernel;

/// <summary>The time of day where the work is done. Moments are recorded in UTC; "today" and opening hours are London's.</summary>
public static class London
{
    /// <summary>The zone itself, for a calendar that must be told.</summary>
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>The date in London now.</summary>
    public static DateOnly Today(TimeProvider clock) => DateOf(clock.GetUtcNow().UtcDateTime);

    /// <summary>The London time of a UTC moment.</summary>
    public static DateTime Of(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone);

    /// <summary>The London date of a UTC moment.</summary>
    public static DateOnly DateOf(DateTime utc) => DateOnly.FromDateTime(Of(utc));

    /// <summary>
    /// The UTC moment of a London date and time. A time that the spring change skips becomes the moment an hour later;
    /// one that the autumn change repeats is taken as its second occurrence, as the zone's standard time.
    /// </summary>
    public static DateTime ToUtc(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time, DateTimeKind.Unspecified);
        return TimeZoneInfo.ConvertTimeToUtc(Zone.IsInvalidTime(local) ? local.AddHours(1) : local, Zone);
    }
}
