namespace Kith.Statutory.Reading;

/// <summary>A file somebody gave: its name and how to open it. It is read once, from front to back.</summary>
public sealed record ReturnFile(string Name, Func<Stream> Open)
{
    /// <summary>How many bytes it has, as far as is known before it is read: long files are begun before short ones.</summary>
    public long Length { get; init; }

    /// <summary>A file on disk.</summary>
    public static ReturnFile OnDisk(string path) =>
        new(Path.GetFileName(path), () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan)) { Length = new FileInfo(path).Length };

    /// <summary>Reads the file by a reader; when what it is packed in is damaged, that is the problem.</summary>
    internal Problem? Read(Func<ReturnFile, Problem?> reader)
    {
        try
        {
            return reader(this);
        }
        catch (InvalidDataException broken)
        {
            return new(Name, null, $"is damaged: {broken.Message}");
        }
    }
}
