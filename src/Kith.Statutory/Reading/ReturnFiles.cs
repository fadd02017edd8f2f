using System.IO.Compression;

namespace Kith.Statutory.Reading;

/// <summary>The files a person named: files, folders (what lies directly in them), and what is packed in a zip.</summary>
public static class ReturnFiles
{
    private static readonly string[] Endings = [".csv", ".xml", ".xlsx", ".zip"];

    // More files than any return has, and more than any return is when it is unpacked: a small zip may claim both.
    private const int MostPacked = 1_000;
    private const long MostUnpacked = 8L << 30;

    /// <summary>All files at the paths, by name. A path that is not there throws a <see cref="FileNotFoundException"/>; a zip that cannot be opened is a file that says so when it is read.</summary>
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
        try
        {
            using var zip = ZipFile.OpenRead(path);
            var packed = zip.Entries.Where(e => e.Name.Length > 0 && Endings.Contains(Path.GetExtension(e.Name).ToLowerInvariant())).Select(e => (e.Name, e.FullName, e.Length)).ToList();
            return packed.Count switch
            {
                0 => [Unreadable(path, "no CSV, XML or Excel file is in it")],
                > MostPacked => [Unreadable(path, $"it holds more than {MostPacked:N0} files")],
                _ => packed.ConvertAll(e => new ReturnFile($"{Path.GetFileName(path)}/{e.Name}", () => new Unpacking(path, e.FullName)) { Length = e.Length }),
            };
        }
        catch (InvalidDataException broken)
        {
            return [Unreadable(path, broken.Message)];
        }
    }

    private static ReturnFile Unreadable(string path, string why) => new(Path.GetFileName(path), () => throw new InvalidDataException(why));

    /// <summary>One file of a zip, read without unpacking the others.</summary>
    private sealed class Unpacking : Stream
    {
        private readonly ZipArchive zip;
        private readonly Stream inner;
        private long left = MostUnpacked;

        public Unpacking(string path, string entry)
        {
            zip = ZipFile.OpenRead(path);
            try
            {
                inner = zip.GetEntry(entry)!.Open();
            }
            catch
            {
                zip.Dispose();
                throw;
            }
        }

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer)
        {
            var count = inner.Read(buffer);
            left -= count;
            return left >= 0 ? count : throw new InvalidDataException($"it unpacks to more than {MostUnpacked >> 30} GB");
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

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
