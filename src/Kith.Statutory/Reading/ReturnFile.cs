namespace Kith.Statutory.Reading;

/// <summary>A file somebody gave: its name and how to open it. It is read once, from front to back.</summary>
public sealed record ReturnFile(string Name, Func<Stream> Open)
{
    /// <summary>A file on disk.</summary>
    public static ReturnFile OnDisk(string path) => new(Path.GetFileName(path), () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan));
}
