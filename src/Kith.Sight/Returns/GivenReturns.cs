using System.Collections.Concurrent;
using Kith.Kernel;
using Kith.Sight.Returns.Check;

namespace Kith.Sight.Returns;

/// <summary>
/// Keeps the files somebody gave in a temporary folder of this process that nobody else may read, for an hour or until they are removed. Nothing is stored in the
/// database and nothing leaves the machine.
/// </summary>
public sealed class GivenReturns(TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    // What was read out of a return stays in memory while it is looked at; earlier ones are read again when somebody comes back to them.
    private const int MostInMemory = 4;

    private readonly ConcurrentDictionary<Guid, GivenReturn> all = [];
    private int last;
    private readonly ConcurrentDictionary<Guid, Checking> checks = [];
    private readonly Lazy<string> root = new(() => Directory.CreateTempSubdirectory("kith-returns-").FullName);

    /// <summary>A new, empty place for files. Nobody can open it before <see cref="Open"/>.</summary>
    public GivenReturn New(UserId by)
    {
        RemoveOld();
        var now = clock.GetUtcNow();
        var id = Guid.CreateVersion7(now);
        return new GivenReturn(id, by, now.UtcDateTime, default, Path.Combine(root.Value, id.ToString("N"))) { Number = Interlocked.Increment(ref last) };
    }

    /// <summary>From now on it can be opened.</summary>
    public void Open(GivenReturn given) => all[given.Id] = given;

    /// <summary>What this user gave; null for somebody else's and when it is gone.</summary>
    public GivenReturn? Find(Guid id, UserId by)
    {
        RemoveOld();
        return all.TryGetValue(id, out var given) && given.By == by ? given : null;
    }

    /// <summary>Everything this user gave that is still there, the latest first.</summary>
    public IReadOnlyList<GivenReturn> Of(UserId by)
    {
        RemoveOld();
        return [.. all.Values.Where(g => g.By == by).OrderByDescending(g => g.Number)];
    }

    /// <summary>The check of a return, begun once however often it is asked for.</summary>
    internal Checking Check(GivenReturn given)
    {
        var check = checks.GetOrAdd(given.Id, _ => Checking.Begin(given));
        foreach (var earlier in checks.Keys.Where(id => id != given.Id).Order().SkipLast(MostInMemory - 1)) checks.TryRemove(earlier, out _);
        return check;
    }

    /// <summary>Removes the files at once, and what was read out of them.</summary>
    public void Remove(GivenReturn given)
    {
        all.TryRemove(given.Id, out _);
        checks.TryRemove(given.Id, out _);
        if (Directory.Exists(given.Folder)) Directory.Delete(given.Folder, recursive: true);
    }

    /// <summary>When the house closes nothing is left.</summary>
    public void Dispose()
    {
        if (root.IsValueCreated && Directory.Exists(root.Value)) Directory.Delete(root.Value, recursive: true);
    }

    private void RemoveOld()
    {
        foreach (var old in all.Values.Where(g => g.GivenAt + Kept < clock.GetUtcNow().UtcDateTime)) Remove(old);
    }
}
