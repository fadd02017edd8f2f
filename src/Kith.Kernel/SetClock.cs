using System.Buffers.Binary;

namespace Kith.Kernel;

/// <summary>A clock that stands where it is put: for tests, and for telling a story that took months in a minute.</summary>
/// <param name="start">Where it stands first.</param>
/// <param name="seed">With a seed the ids made under this clock are the same every time; without one they are random.</param>
public sealed class SetClock(DateTimeOffset start, int? seed = null) : TimeProvider
{
    private DateTimeOffset now = start;
    private ulong made;

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

    /// <summary>A version 7 id at this moment. A seeded clock counts where others draw by chance, so the same story always has the same ids.</summary>
    internal Guid NextId()
    {
        var random = Guid.CreateVersion7(now);
        if (seed is not { } sown) return random;
        Span<byte> bytes = stackalloc byte[16];
        random.TryWriteBytes(bytes, bigEndian: true, out _);
        // Six bytes of time, then version and variant with their bits kept, then the seed and a count in the place of chance.
        var count = ++made;
        bytes[6] = 0x70;
        bytes[7] = (byte)sown;
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], count | 0x8000_0000_0000_0000);
        return new Guid(bytes, bigEndian: true);
    }
}
