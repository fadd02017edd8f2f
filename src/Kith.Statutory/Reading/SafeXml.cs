using System.Xml;

namespace Kith.Statutory.Reading;

/// <summary>Opens XML that somebody gave so that no file fills the memory: no document types, few names, no tag or comment longer than any return has.</summary>
internal static class SafeXml
{
    private const int MostNames = 10_000;

    public static XmlReader Open(Stream stream, bool ignoreWhitespace = false) => XmlReader.Create(new ShortTags(stream), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, IgnoreWhitespace = ignoreWhitespace,
        MaxCharactersFromEntities = 1024, CloseInput = true, NameTable = new FewNames(),
    });

    /// <summary>The reader keeps every name it meets for as long as it reads.</summary>
    private sealed class FewNames : NameTable
    {
        private int count;

        public override string Add(char[] key, int start, int len)
        {
            if (Get(key, start, len) is { } known) return known;
            return ++count > MostNames ? throw new InvalidDataException("has more kinds of elements than any return") : base.Add(key, start, len);
        }
    }

    /// <summary>The reader holds a whole tag with its attributes, so a tag has to end soon after it began.</summary>
    private sealed class ShortTags(Stream inner) : Stream
    {
        private const int Longest = 1 << 20;
        private bool inTag;
        private int length;

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer)
        {
            var count = inner.Read(buffer);
            Watch(buffer[..count]);
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        private void Watch(ReadOnlySpan<byte> bytes)
        {
            // Only where a tag is longer than what was read at once is there anything to count.
            if (inTag && bytes.IndexOf((byte)'>') < 0)
            {
                length += bytes.Length;
                if (length > Longest) throw new InvalidDataException("has a tag or a comment longer than any return has");
                return;
            }

            inTag = bytes.LastIndexOf((byte)'<') > bytes.LastIndexOf((byte)'>');
            length = inTag ? bytes.Length - bytes.LastIndexOf((byte)'<') : 0;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing) inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
