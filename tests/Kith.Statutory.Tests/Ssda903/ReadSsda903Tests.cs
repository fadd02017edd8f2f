using System.IO.Compression;
using System.Text;
using Kith.Statutory.Reading;
using Kith.Statutory.Ssda903;
using Kith.Statutory.Ssda903.Reading;
using Kith.Statutory.Tables;
using Kith.Statutory.Tests.Support;

namespace Kith.Statutory.Tests.Ssda903;

/// <summary>Reading a return: what is good is read, what is not ends with a sentence that names the file and the line.</summary>
public sealed class ReadSsda903Tests
{
    private const string Reviews = "CHILD,DOB,REVIEW,REVIEW_CODE\n";

    private static readonly string Sample = Path.Combine(Repository.Returns, "ssda903", "sample");

    private static ReturnFile File(string name, byte[] bytes) => new(name, () => new MemoryStream(bytes));

    private static ReturnFile File(string name, string text, Encoding? encoding = null) =>
        File(name, [.. (encoding ?? new UTF8Encoding(false)).GetPreamble(), .. (encoding ?? Encoding.UTF8).GetBytes(text)]);

    private static (Ssda903Return Return, IReadOnlyList<Problem> Problems) Read(params ReturnFile[] files) => ReadSsda903.From(Collection.YearEnding(2026), new(files));

    [Fact]
    public void One_xml_file_is_a_whole_return()
    {
        var (all, problems) = Read(ReturnFile.OnDisk(Path.Combine(Sample, "fake_903.xml")));
        Assert.Empty(problems);
        Assert.Equal([253, 459, 1206, 12, 253, 6, 3, 3, 253, 6, 0, 0], all.This.All.Select(t => t.Count));
        Assert.Equal(FileForm.Xml, all.Collection.Form);
        Assert.Equal("R5", all.This.Episodes[0].Place.ToString());
        Assert.Equal("907440", all.Children.Id(all.This.Reviews.ChildOf(1)));
        Assert.Equal("28/07/2010", all.This.Reviews[1].Dob.ToString());
        Assert.False(all.This.Dolo.Given);
    }

    [Fact]
    public void The_tables_of_a_zip_are_the_return()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("kith-returns-").FullName, "return.zip");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            foreach (var name in (string[])["header.csv", "episodes.csv"]) zip.CreateEntryFromFile(Path.Combine(Sample, name), "in a folder/" + name);
        }

        var (all, problems) = ReadSsda903.From(Collection.YearEnding(2018), new(ReturnFiles.At([path])));
        Assert.Empty(problems);
        Assert.Equal((2675, 5050), (all.This.Header.Count, all.This.Episodes.Count));
    }

    [Fact]
    public void A_damaged_zip_is_said_to_be_one()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("kith-returns-").FullName, "return.zip");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create)) zip.CreateEntryFromFile(Path.Combine(Sample, "header.csv"), "header.csv");
        var bytes = System.IO.File.ReadAllBytes(path);
        for (var i = 2000; i < 2100; i++) bytes[i] ^= 0x55;
        System.IO.File.WriteAllBytes(path, bytes);
        var (_, problems) = ReadSsda903.From(Collection.YearEnding(2018), new(ReturnFiles.At([path])));
        Assert.StartsWith("return.zip/header.csv", Assert.Single(problems).ToString(), StringComparison.Ordinal);
        System.IO.File.WriteAllBytes(path, bytes[..3000]);
        Assert.StartsWith("return.zip: is damaged", Assert.Single(ReadSsda903.From(Collection.YearEnding(2018), new(ReturnFiles.At([path]))).Problems).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Byte_order_marks_line_ends_quotes_and_other_headings_are_understood(string encoding)
    {
        var (all, problems) = Read(File("r.csv", "child id,Dob, review ,Review Code\r\n\"a,\"\"1\"\"\",01/02/2010,\"03/04/2020\",pn1\r\n\r\n2,,,\r\n", Encoding.GetEncoding(encoding)));
        Assert.Empty(problems);
        Assert.Equal("A,\"1\"", all.Children.Id(0));
        Assert.Equal("PN1", all.This.Reviews[0].ReviewCode.ToString());
        Assert.Equal("pn1", all.This.Reviews.Find("REVIEW_CODE")!.Raw(0));
        Assert.True(all.This.Reviews[1].Review.IsBlank);
        Assert.Equal((2, 4), (all.This.Reviews.Line(0), all.This.Reviews.Line(1)));
    }

    [Theory]
    [InlineData("", "line 1: it is empty")]
    [InlineData(Reviews + "1,01/02/2010", "line 2: has 2 cells, the headings are 4; is the file cut off?")]
    [InlineData(Reviews + "1,,,\n2,,,,,x\n", "line 3: has 6 cells, the headings are 4")]
    [InlineData("CHILD,DOB,REVIEW,REVIEW\n", "line 1: the heading REVIEW is there twice")]
    [InlineData("CHILD,DOB,REVIEW\n", "line 1: it looks like Reviews, but lacks REVIEW_CODE")]
    [InlineData("CHILD,DOB,REVIEW,REVIEW_CODE,SHOE_SIZE\n", "line 1: it looks like Reviews, but has headings that are not of it: SHOE_SIZE")]
    [InlineData("Name,Colour\n1,2\n", "line 1: its headings are those of no SSDA903 table")]
    [InlineData(Reviews + "1,,\"open,\n2,,,\n", "line 2: a quotation mark is opened and never closed")]
    [InlineData(Reviews + "1,,\"a\"b,\n", "line 2: text follows a closing quotation mark")]
    [InlineData("<EXPSSDA903><CHILD></EXPSSDA903>", "line 1: is no well-formed XML")]
    [InlineData("<EXPSSDA903/>", "it has no child")]
    [InlineData("<Message/>", "it begins with Message; an SSDA903 file begins with EXPSSDA903")]
    [InlineData("<Message><Header><a/></Header></Message>", "it begins with Message; an SSDA903 file begins with EXPSSDA903")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;\">]><EXPSSDA903>&c;</EXPSSDA903>", "line 1: is no well-formed XML")]
    public void What_cannot_be_read_is_said_with_file_and_line(string text, string says)
    {
        var (_, problems) = Read(File("bad.csv", text));
        Assert.StartsWith("bad.csv", Assert.Single(problems).ToString(), StringComparison.Ordinal);
        Assert.Contains(says, problems[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_in_another_encoding_is_refused()
    {
        var (_, problems) = Read(File("r.csv", [.. Encoding.ASCII.GetBytes(Reviews + "1,,,"), 0xE9, (byte)'\n']));
        Assert.Equal("r.csv, line 2: is not written in UTF-8; save it again as CSV UTF-8", Assert.Single(problems).ToString());
    }

    [Fact]
    public void The_same_table_twice_is_refused()
    {
        var (_, problems) = Read(File("a.csv", Reviews), File("b.csv", Reviews));
        Assert.Equal("b.csv: Reviews was given already, by a.csv", Assert.Single(problems).ToString());
    }

    [Fact]
    public void Children_have_the_same_numbers_in_whatever_order_the_files_are_given()
    {
        var (header, reviews) = (File("h.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n7,1,,,,,\n3,2,,,,,\n"), File("r.csv", Reviews + "9,,,\n3,,,\n,,,PN1\n7,,,\n"));
        foreach (var (all, problems) in new[] { Read(header, reviews), Read(reviews, header) })
        {
            Assert.Empty(problems);
            Assert.Equal(["7", "3", "9"], Enumerable.Range(0, all.Children.Count).Select(all.Children.Id));
            Assert.Equal([2, 1, ChildIds.None, 0], Enumerable.Range(0, 4).Select(all.This.Reviews.ChildOf));
            Assert.Equal(["9", "3", null, "7"], Enumerable.Range(0, 4).Select(all.This.Reviews.Find("CHILD")!.Raw));
        }
    }

    [Fact]
    public void Each_file_says_what_is_wrong_with_it_in_the_order_of_the_files()
    {
        var (_, problems) = Read(File("z.csv", Reviews + "1,,\n"), File("a.csv", "Nothing,known\n"), File("e.csv", "CHILD,DOB,MISSING,MIS_START,MIS_END\n1,,,,,,x\n"));
        Assert.Equal(["z.csv", "a.csv", "e.csv"], problems.Select(p => p.ToString().Split([',', ':'])[0]));
    }

    [Theory]
    [InlineData("PL_LA,PL_LOCATION,PL_DISTANCE\nE09000027,IN,1\n", "p.csv: it has 1 rows and must have one for each of the 2 episodes")]
    [InlineData("PL_LA,PL_LOCATION,PL_DISTANCE\n,,\n,,\n,,\n", "p.csv: it has 3 rows and must have one for each of the 2 episodes")]
    [InlineData("PL_LA,PL_LOCATION\n", "p.csv, line 1: it needs the headings PL_LA, PL_LOCATION and PL_DISTANCE")]
    public void Placements_have_their_places_row_for_row(string places, string says)
    {
        var episodes = File("e.csv", "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n1,,,,,,,,,,,,\n2,,,,,,,,,,,,\n");
        var (_, problems) = ReadSsda903.From(Collection.YearEnding(2026), new([episodes]) { PlacementLocations = File("p.csv", places) });
        Assert.Equal(says, Assert.Single(problems).ToString());
    }

    [Fact]
    public void A_disk_that_fails_says_so() =>
        Assert.Equal("worn out", Assert.Throws<IOException>(() => Read(File("r.csv", Reviews), new ReturnFile("h.csv", () => new Failing()))).Message);

    /// <summary>Headings that can be read, on a disk that then fails.</summary>
    private sealed class Failing() : MemoryStream(Encoding.ASCII.GetBytes("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n"))
    {
        private int reads;

        public override int Read(Span<byte> buffer) => reads++ < 2 ? base.Read(buffer) : throw new IOException("worn out");
    }

    [Fact]
    public void A_field_without_end_does_not_fill_the_memory()
    {
        var before = GC.GetTotalAllocatedBytes();
        var (_, problems) = Read(new ReturnFile("long.csv", () => new Endless(Encoding.ASCII.GetBytes(Reviews + "1,,\""), 5L << 30)));
        Assert.Contains("line 2: has a row of more than 1,024 kB", Assert.Single(problems).ToString(), StringComparison.Ordinal);
        (_, problems) = Read(new ReturnFile("long.xml", () => new Endless("<EXPSSDA903><CHILD><HEADER><UPN>"u8.ToArray(), 5L << 30)));
        Assert.Contains("UPN is longer than any value can be", Assert.Single(problems).ToString(), StringComparison.Ordinal);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 64 << 20);
    }

    /// <summary>A beginning, then the letter A for a long time.</summary>
    private sealed class Endless(byte[] start, long length) : Stream
    {
        private long at;

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => length;
        public override long Position { get => at; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var taken = (int)Math.Min(count, length - at);
            for (var i = 0; i < taken; i++, at++) buffer[offset + i] = at < start.Length ? start[at] : (byte)'A';
            return taken;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
