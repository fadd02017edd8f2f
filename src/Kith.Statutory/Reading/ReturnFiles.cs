using System.IO.Compression;

namespace Kith.Statutory.Reading;

/// <summary>The files a person named: files, folders (what lies directly in them), and what is packed in a zip.</summary>
public static class ReturnFiles
{
    private static readonly string[] Endings = [".csv", ".xml", ".xlsx", ".zip"];

    /// <summary>All files at the paths, by name. A path that is not there, or a zip that is none, throws an <see cref="IOException"/>.</summary>
    public static IReadOnlyList<ReturnFile> At(IEnumerable<string> paths) => paths.SelectMany(At).ToList();

    private static IEnumerable<ReturnFile> At(string path)
    {
        if (Directory.Exists(path))
        {
            return Directory.EnumerateFiles(path).Where(f => Endings.Contains(Path.GetExtension(f).ToLowerInvariant())).Order(StringComparer.Ordinal).SelectMany(At);
        }

        if (!File.Exists(path)) throw new FileNotFoundException($"There is no file or folder {path}.", path);
        return Path.GetExtension(path).Equals(".zip", StringComparison.OrdinalIgnoreCase) ? Packed(path) : [ReturnFile.OnDisk(path)];
    }

    private static List<ReturnFile> Packed(string path)
    {
        using var zip = Opened(path);
        return zip.Entries.Where(e => e.Name.Length > 0 && Endings.Contains(Path.GetExtension(e.Name).ToLowerInvariant()))
            .Select(e => new ReturnFile($"{Path.GetFileName(path)}/{e.Name}", () => new Unpacking(ZipFile.OpenRead(path), e.FullName))).ToList();
    }

    private static ZipArchive Opened(string path)
    {
        try
        {
            return ZipFile.OpenRead(path);
        }
        catch (InvalidDataException broken)
        {
            throw new IOException($"{Path.GetFileName(path)} is no zip, or a damaged one: {broken.Message}", broken);
        }
    }

    /// <summary>One file of a zip, read without unpacking the others.</summary>
    private sealed class Unpacking(ZipArchive zip, string entry) : Stream
    {
        private readonly Stream inner = zip.GetEntry(entry)!.Open();

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer) => inner.Read(buffer);

        public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
                zip.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
