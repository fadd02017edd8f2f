using System.IO.Compression;
using System.Text;
using Kith.Statutory.AnnexA;
using Kith.Statutory.Cin;
using Kith.Statutory.Cin.Reading;
using Kith.Statutory.Reading;
using Kith.Statutory.Ssda903;
using Kith.Statutory.Ssda903.Reading;

namespace Kith.Statutory.Tests.Reading;

/// <summary>Files that are wrong in the ways people and attackers make them wrong, one by one: a sentence with file and line, and memory that stays bounded.</summary>
public sealed class HostileFilesTests
{
    private const string Header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";
    private const long Huge = 5L << 30;
    private const long MostAllocated = 64L << 20;

    [Theory]
    [InlineData("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n1,M,01/05", "line 2", "cut off")]
    [InlineData("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n1,\"M,01/05/2010", "line 2", "never closed")]
    [InlineData("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,CHILD\n", "line 1", "CHILD")]
    [InlineData("CHILD,SEX\n1,M\n", "line 1", "lacks")]
    [InlineData("", "line 1", "empty")]
    public void A_broken_table_is_told_by_line(string text, string line, string says)
    {
        var problem = Assert.Single(Read903(Encoding.UTF8.GetBytes(text)));
        Assert.Contains($"given, {line}: ", problem.ToString(), StringComparison.Ordinal);
        Assert.Contains(says, problem.Says, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Utf_16_is_read_and_another_code_page_is_refused()
    {
        Assert.Empty(Read903([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Header + "1,M,01/05/2010,WBRI,,,\n")]));
        var problem = Assert.Single(Read903(Encoding.Latin1.GetBytes(Header + "1,M,01/05/2010,WBRI,\u00e9,,\n")));
        Assert.Equal(2, problem.Line);
        Assert.Contains("UTF-8", problem.Says, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_another_return_are_refused_by_name()
    {
        Assert.Contains("SSDA903", Assert.Single(Read903("<Message><Children/></Message>"u8.ToArray())).Says, StringComparison.Ordinal);
        Assert.Contains("census", Assert.Single(ReadCensus("<EXPSSDA903><CHILD/></EXPSSDA903>"u8.ToArray())).Says, StringComparison.Ordinal);
        Assert.Contains("census", Assert.Single(ReadCensus(Encoding.UTF8.GetBytes(Header))).Says, StringComparison.Ordinal);
        Assert.Contains("eleven lists", Assert.Single(ReadAnnexA.From([Given(Encoding.UTF8.GetBytes(Header))]).Problems).Says, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE Message [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><Message>&b;</Message>")]
    [InlineData("<!DOCTYPE Message SYSTEM \"file:///etc/hosts\"><Message/>")]
    [InlineData("<Message>&unknown;</Message>")]
    public void Entities_and_document_types_are_refused(string xml)
    {
        var problem = Assert.Single(ReadCensus(Encoding.UTF8.GetBytes(xml)));
        Assert.Equal(1, problem.Line);
        Assert.DoesNotContain("etc", problem.Says, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_that_cannot_be_is_a_finding_and_no_broken_file() => Assert.Empty(Read903(Encoding.UTF8.GetBytes(Header + "1,M,31/02/2010,WBRI,,,\n")));

    [Theory]
    [InlineData(Header + "1,M,01/05/2010,WBRI,\"", "A", "row of more than")]
    [InlineData(Header + "1,M,01/05/2010,WBRI,", "A", "row of more than")]
    [InlineData("<EXPSSDA903><CHILD><HEADER><CHILDID>", "A", "longer than any value")]
    [InlineData("<EXPSSDA903><CHILD><HEADER CHILDID=\"", "A", "tag or a comment longer")]
    [InlineData("<EXPSSDA903><!-- ", "A", "tag or a comment longer")]
    [InlineData("<EXPSSDA903>", "<A>", "nested deeper")]
    public void A_field_of_five_gigabytes_is_refused_and_little_of_it_is_read(string begins, string again, string says)
    {
        var file = new Endless(Encoding.UTF8.GetBytes(begins), Encoding.UTF8.GetBytes(again), Huge);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var problem = Assert.Single(ReadSsda903.From(Collection.YearEnding(2026), new([new("given", file.Again)])).Problems);
        Assert.Contains(says, problem.Says, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostAllocated);
        Assert.InRange(file.Taken, 0, MostAllocated);
    }

    [Fact]
    public void Names_without_end_are_refused()
    {
        var text = new StringBuilder("<Message>");
        for (var i = 0; i < 20_000; i++) text.Append(System.Globalization.CultureInfo.InvariantCulture, $"<N{i}/>");
        Assert.Contains("kinds of elements", Assert.Single(ReadCensus(Encoding.UTF8.GetBytes(text.ToString()))).Says, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_texts_without_end_are_refused_before_they_fill_the_memory()
    {
        var number = 0L;
        var rows = new Endless(Encoding.UTF8.GetBytes(Header), () => Encoding.UTF8.GetBytes($"{++number},M,01/05/2010,{number}{new string('X', 9_000)},,,\n"), Huge);
        Assert.Contains("more text than any return", Assert.Single(ReadSsda903.From(Collection.YearEnding(2026), new([new("given", rows.Again)])).Problems).Says, StringComparison.Ordinal);
    }

    [Fact]
    public void A_child_with_more_rows_than_any_child_is_not_compared_row_by_row()
    {
        var text = new StringBuilder("CHILD,DOB,REVIEW,REVIEW_CODE\n");
        for (var i = 0; i <= 5_000; i++) text.Append("1,01/05/2010,01/05/2025,PN1\n");
        Assert.Contains("rows of one child", Assert.Single(Read903(Encoding.UTF8.GetBytes(text.ToString()))).Says, StringComparison.Ordinal);
    }

    [Fact]
    public void A_zip_that_is_none_one_without_a_file_and_one_that_never_ends_say_so()
    {
        var folder = Directory.CreateTempSubdirectory("kith-zips-").FullName;
        try
        {
            Assert.Contains("damaged", Zipped(folder, zip => zip.Write("PK\u0003\u0004 and no more"u8)), StringComparison.Ordinal);
            Assert.Contains("no CSV, XML or Excel", Zipped(folder, zip => Packed(zip, ("readme.txt", [1]))), StringComparison.Ordinal);
            Assert.Contains("more than 1,000 files", Zipped(folder, zip => Packed(zip, [.. Enumerable.Range(0, 1_001).Select(i => ($"{i}.csv", Array.Empty<byte>()))])), StringComparison.Ordinal);
            var bomb = Zipped(folder, zip => Packed(zip, ("header.csv", [.. Encoding.UTF8.GetBytes(Header + "1,M,\""), .. new byte[32 << 20]])));
            Assert.Contains("given.zip/header.csv, line 2", bomb, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Zipped(string folder, Action<Stream> write)
    {
        var path = Path.Combine(folder, "given.zip");
        using (var file = File.Create(path)) write(file);
        return Assert.Single(ReadSsda903.From(Collection.YearEnding(2026), new(ReturnFiles.At([path])) { }).Problems.Take(1)).ToString();
    }

    private static void Packed(Stream to, params (string Name, byte[] Bytes)[] files)
    {
        using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, bytes) in files)
        {
            using var entry = zip.CreateEntry(name).Open();
            entry.Write(bytes);
        }
    }

    private static IReadOnlyList<Problem> Read903(byte[] bytes) => ReadSsda903.From(Collection.YearEnding(2026), new([Given(bytes)])).Problems;

    private static IReadOnlyList<Problem> ReadCensus(byte[] bytes) => ReadCin.From(CinCollection.YearEnding(2026), [Given(bytes)]).Problems;

    private static ReturnFile Given(byte[] bytes) => new("given", () => new MemoryStream(bytes));

    /// <summary>A beginning and then the same again and again, as long as one likes; nothing of it is held.</summary>
    private sealed class Endless(byte[] begins, Func<byte[]> next, long length) : Stream
    {
        private byte[] piece = [];
        private int at;
        private long given;

        public Endless(byte[] begins, byte[] again, long length) : this(begins, Repeated(again), length)
        {
        }

        public long Taken { get; private set; }

        public Stream Again()
        {
            (piece, at, given) = (begins, 0, 0);
            return this;
        }

        public override int Read(Span<byte> buffer)
        {
            if (given >= length) return 0;
            if (at == piece.Length) (piece, at) = (next(), 0);
            var count = Math.Min(buffer.Length, piece.Length - at);
            piece.AsSpan(at, count).CopyTo(buffer);
            at += count;
            given += count;
            Taken += count;
            return count;
        }

        private static Func<byte[]> Repeated(byte[] again)
        {
            var many = Enumerable.Repeat(again, (1 << 16) / again.Length).SelectMany(b => b).ToArray();
            return () => many;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
