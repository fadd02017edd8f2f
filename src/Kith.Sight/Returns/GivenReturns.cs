using System.Collections.Concurrent;
using Kith.Kernel;
using Microsoft.AspNetCore.Http;

namespace Kith.Sight.Returns;

/// <summary>
/// Keeps the files somebody gave in a temporary folder of this process that nobody else may read, for an hour or until they are removed. Nothing is stored in the
/// database and nothing leaves the machine.
/// </summary>
public sealed class GivenReturns(TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<Guid, GivenReturn> all = [];
    private readonly Lazy<string> root = new(() => Directory.CreateTempSubdirectory("kith-returns-").FullName);

    /// <summary>Keeps the files.</summary>
    public async Task<GivenReturn> KeepAsync(UserId by, ReturnKind kind, IReadOnlyList<IFormFile> files, IReadOnlyList<IFormFile> lastYear, CancellationToken cancellation)
    {
        RemoveOld();
        var now = clock.GetUtcNow();
        var id = Guid.CreateVersion7(now);
        var given = new GivenReturn(id, by, now.UtcDateTime, kind, Path.Combine(root.Value, id.ToString("N")));
        await SaveAsync(files, given.This, cancellation);
        await SaveAsync(lastYear, given.Last, cancellation);
        return given;
    }

    /// <summary>From now on it can be opened.</summary>
    public void Open(GivenReturn given) => all[given.Id] = given;

    /// <summary>What this user gave; null for somebody else's and when it is gone.</summary>
    public GivenReturn? Find(Guid id, UserId by)
    {
        RemoveOld();
        return all.TryGetValue(id, out var given) && given.By == by ? given : null;
    }

    /// <summary>Removes the files at once.</summary>
    public void Remove(GivenReturn given)
    {
        all.TryRemove(given.Id, out _);
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

    // The name alone: where it lay on the sender's machine is nobody's business, and it may not lead out of the folder.
    private static async Task SaveAsync(IReadOnlyList<IFormFile> files, string folder, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in files)
        {
            await using var to = new FileStream(Path.Combine(folder, Path.GetFileName(file.FileName.Replace('\\', '/'))), FileMode.CreateNew, FileAccess.Write);
            await file.CopyToAsync(to, cancellation);
        }
    }
}
