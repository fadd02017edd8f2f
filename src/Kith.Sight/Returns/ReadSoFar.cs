using Kith.Statutory.Reading;

namespace Kith.Sight.Returns;

/// <summary>How much of the files has been read, for whoever waits.</summary>
internal sealed class ReadSoFar
{
    private long bytes;

    /// <summary>Megabytes that were read, unpacked.</summary>
    public long Megabytes => Interlocked.Read(ref bytes) >> 20;

    /// <summary>The same file, whose reading is counted.</summary>
    public ReturnFile Counting(ReturnFile file) => file with { Open = () => new Counted(file.Open(), this) };

    private sealed class Counted(Stream inner, ReadSoFar soFar) : Stream
    {
        public override bool CanRead => true;
        public override bool CanSeek => inner.CanSeek;
        public override bool CanWrite => false;
        public override long Length => inner.Length;
        public override long Position { get => inner.Position; set => inner.Position = value; }

        public override int Read(Span<byte> buffer)
        {
            var count = inner.Read(buffer);
            Interlocked.Add(ref soFar.bytes, count);
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);

        public override void Flush()
        {
        }

        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing) inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
