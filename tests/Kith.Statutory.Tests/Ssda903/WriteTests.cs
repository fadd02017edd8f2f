using Kith.Statutory.Reading;
using Kith.Statutory.Ssda903;
using Kith.Statutory.Ssda903.Reading;
using Kith.Statutory.Ssda903.Writing;
using Kith.Statutory.Tests.Support;

namespace Kith.Statutory.Tests.Ssda903;

/// <summary>What was read is written again byte for byte.</summary>
public sealed class WriteTests
{
    private static readonly string Sample = Path.Combine(Repository.Returns, "ssda903", "sample");

    public static TheoryData<string> Tables => [.. Directory.EnumerateFiles(Sample, "*.csv").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_is_written_as_it_was(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Sample, name));
        Assert.Equal(bytes, WrittenAgain(bytes));
    }

    [Fact]
    public void Small_letters_odd_dates_and_needed_quotation_marks_stay()
    {
        var bytes = "child,Dob,REVIEW,REVIEW_CODE\r\n\"a,1\",1/2/2010,31/02/2020,pn1\r\n"u8.ToArray();
        Assert.Equal(bytes, WrittenAgain(bytes));
    }

    // The difference that is not kept: a quotation mark that a cell does not need.
    [Fact]
    public void A_quotation_mark_that_is_not_needed_is_left_out() =>
        Assert.Equal("CHILD,DOB,REVIEW,REVIEW_CODE\nA,,,\n"u8.ToArray(), WrittenAgain("CHILD,DOB,REVIEW,REVIEW_CODE\n\"A\",,,\n"u8.ToArray()));

    [Fact]
    public void The_xml_return_is_written_as_it_was()
    {
        var bytes = File.ReadAllBytes(Path.Combine(Sample, "fake_903.xml"));
        var (all, problems) = ReadSsda903.From(Collection.YearEnding(2018), new([new("x.xml", () => new MemoryStream(bytes))]));
        Assert.Empty(problems);
        var written = new MemoryStream();
        WriteXml.Of(all.This, written);
        var at = bytes.AsSpan().CommonPrefixLength(written.ToArray());
        Assert.True(at == bytes.Length && at == written.Length, $"differs at {at}: {Near(bytes, at)} | {Near(written.ToArray(), at)}");
    }

    [Fact]
    public void Tables_become_xml_and_the_same_tables_again()
    {
        var all = WholeFileTests.Sample(["header.csv", "episodes.csv", "reviews.csv", "uasc.csv", "oc2.csv", "oc3.csv", "ad1.csv", "previous_permanence.csv", "missing.csv"]);
        var written = new MemoryStream();
        WriteXml.Of(all.This, written);
        var (again, problems) = ReadSsda903.From(all.Collection, new([new("x.xml", () => new MemoryStream(written.ToArray()))]));
        Assert.Empty(problems);
        foreach (var (before, after) in all.This.All.Zip(again.This.All)) Assert.Equal((before.Name, before.Count), (after.Name, after.Count));
        Assert.Equal(Cells(all), Cells(again));
    }

    private static List<string> Cells(Ssda903Return all) => Enumerable.Range(0, all.Children.Count).SelectMany(child => all.This.All.SelectMany(t => t.RowsOf(child).ToArray()
        .Select(row => $"{all.Children.Id(child)} {t.Name} {string.Join('|', t.Columns.Where(c => c.Name is not ("PL_LA" or "PL_LOCATION" or "PL_DISTANCE")).Select(c => c.Raw(row)))}"))).Order(StringComparer.Ordinal).ToList();

    private static byte[] WrittenAgain(byte[] bytes)
    {
        var (all, problems) = ReadSsda903.From(Collection.YearEnding(2018), new([new("t.csv", () => new MemoryStream(bytes))]));
        Assert.Empty(problems);
        var written = new MemoryStream();
        WriteCsv.Of(all.This.All.Single(t => t.Given), written);
        return written.ToArray();
    }

    internal static string Near(byte[] bytes, int at) => System.Text.Encoding.UTF8.GetString(bytes.AsSpan(Math.Max(0, at - 40), Math.Min(80, bytes.Length - Math.Max(0, at - 40))));
}
