namespace Kith.Kernel;

/// <summary>Moments as they are stored.</summary>
public static class Moments
{
    /// <summary>Now, in UTC, to the millisecond: both databases keep it exactly, so a hash over it is the same on both.</summary>
    public static DateTime Moment(this TimeProvider clock)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return new DateTime(now.Ticks - (now.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc);
    }
}
