using System.Text;

namespace Kith.Statutory.Reading;

/// <summary>Looks at the first bytes of a file and gives its text as UTF-8, without a byte order mark.</summary>
internal static class Utf8Stream
{
    public static Stream Of(Stream file, out bool mark)
    {
        var first = new byte[4];
        var length = file.ReadAtLeast(first, first.Length, throwOnEndOfStream: false);
        var start = first.AsSpan(0, length);
        mark = start is [0xEF, 0xBB, 0xBF, ..];
        if (mark) return new Prefixed(first.AsMemory(3, length - 3), file);
        if (start is [0xFF, 0xFE, ..]) return Transcoded(Encoding.Unicode, 2);
        if (start is [0xFE, 0xFF, ..]) return Transcoded(Encoding.BigEndianUnicode, 2);
        if (start is [not 0, 0, not 0, 0]) return Transcoded(Encoding.Unicode, 0);
        if (start is [0, not 0, 0, not 0]) return Transcoded(Encoding.BigEndianUnicode, 0);
        return new Prefixed(first.AsMemory(0, length), file);

        Stream Transcoded(Encoding from, int skip) => Encoding.CreateTranscodingStream(new Prefixed(first.AsMemory(skip, length - skip), file), from, Encoding.UTF8);
    }

    /// <summary>The bytes already taken, then the rest of the file.</summary>
    private sealed class Prefixed(ReadOnlyMemory<byte> taken, Stream rest) : Stream
    {
        private ReadOnlyMemory<byte> taken = taken;

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer)
        {
            if (taken.IsEmpty || buffer.IsEmpty) return rest.Read(buffer);
            var count = Math.Min(taken.Length, buffer.Length);
            taken.Span[..count].CopyTo(buffer);
            taken = taken[count..];
            return count;
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
            if (disposing) rest.Dispose();
            base.Dispose(disposing);
        }
    }
}
