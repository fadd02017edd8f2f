namespace Kith.Sight.Returns.Give;

/// <summary>Where the bytes of given files go: to the disk. A test gives another place, such as one that is full.</summary>
/// <param name="Open">Opens a new file at a path, without a buffer of its own.</param>
public sealed record KeepFiles(Func<string, Stream> Open)
{
    /// <summary>To the disk.</summary>
    public static readonly KeepFiles OnDisk = new(path => new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1));
}
