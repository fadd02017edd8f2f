using System.Collections.Concurrent;

namespace Kith.Platform.Data;

/// <summary>
/// Whose turn it is to write to a SQLite file, within one process. SQLite lets one write at a time; who comes too soon sleeps and tries again, up to a tenth of a second, while
/// the file may lie idle or somebody who came later is served. Here the next one is woken. Against other processes SQLite's own lock still stands.
/// </summary>
#pragma warning disable CA1001 // A turn is there as long as the process: whoever writes next may come at any time.
internal sealed class WriterTurn
#pragma warning restore CA1001
{
    private static readonly ConcurrentDictionary<string, WriterTurn> Files = new(StringComparer.Ordinal);

    private readonly SemaphoreSlim one = new(1, 1);

    /// <summary>The turn of the file that a connection string leads to.</summary>
    public static WriterTurn At(string place) => Files.GetOrAdd(place, _ => new());

    /// <summary>Waits for the turn. False when it did not come within so many seconds: then SQLite's own lock decides, and says so.</summary>
    public bool Take(int seconds) => one.Wait(TimeSpan.FromSeconds(seconds));

    /// <summary>The next one may write.</summary>
    public void End() => one.Release();
}
