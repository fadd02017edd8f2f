namespace Kith.Kernel;

/// <summary>A clock that stands where it is put: for tests, and for telling a story that took months in a minute.</summary>
public sealed class SetClock(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset now = start;

    /// <summary>The zone of the people who use Kith.</summary>
    public override TimeZoneInfo LocalTimeZone => London.Zone;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => now;

    /// <summary>Moves the clock on. It never goes back: history could not follow.</summary>
    public void Advance(TimeSpan by) => MoveTo(now + by);

    /// <summary>Moves the clock on to a moment.</summary>
    public void MoveTo(DateTimeOffset to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, now);
        now = to;
    }
}
