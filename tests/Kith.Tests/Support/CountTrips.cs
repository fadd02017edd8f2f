using System.Diagnostics;

namespace Kith.Tests.Support;

/// <summary>Counts the trips to a PostgreSQL server that the test itself sets going; on SQLite there are none. <c>using var trips = CountTrips.Start(); await ...; trips.Made</c>.</summary>
public sealed class CountTrips : IDisposable
{
    private static readonly AsyncLocal<CountTrips?> Counting = new();
    private readonly ActivityListener listener;
    private int made;

    private CountTrips()
    {
        Counting.Value = this;
        listener = new()
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => Counting.Value == this ? ActivitySamplingResult.AllData : ActivitySamplingResult.None,
            ActivityStarted = _ => { if (Counting.Value == this) Interlocked.Increment(ref made); },
        };
        ActivitySource.AddActivityListener(listener);
    }

    /// <summary>Statements and batches that were sent.</summary>
    public int Made => made;

    /// <summary>Counts from now on.</summary>
    public static CountTrips Start() => new();

    /// <inheritdoc/>
    public void Dispose()
    {
        Counting.Value = null;
        listener.Dispose();
    }
}
