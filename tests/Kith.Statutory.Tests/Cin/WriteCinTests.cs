using System.Xml.Linq;
using Kith.Statutory.Cin;
using Kith.Statutory.Cin.Reading;
using Kith.Statutory.Cin.Writing;
using Kith.Statutory.Tests.Ssda903;
using Kith.Statutory.Tests.Support;

namespace Kith.Statutory.Tests.Cin;

/// <summary>A census that was read is written again.</summary>
public sealed class WriteCinTests
{
    private static readonly string Sample = Path.Combine(Repository.Returns, "cin", "sample");

    private static byte[] WrittenAgain(byte[] bytes)
    {
        var (all, problems) = ReadCin.From(CinCollection.YearEnding(2026), [new("c.xml", () => new MemoryStream(bytes))]);
        Assert.Empty(problems);
        var written = new MemoryStream();
        WriteCin.Of(all, written);
        return written.ToArray();
    }

    [Fact]
    public void A_census_laid_out_with_two_spaces_is_written_byte_for_byte()
    {
        var bytes = File.ReadAllBytes(Path.Combine(Sample, "fake_CIN_data.xml"));
        var written = WrittenAgain(bytes);
        var at = bytes.AsSpan().CommonPrefixLength(written);
        Assert.True(at == bytes.Length && at == written.Length, $"differs at {at} of {bytes.Length} and {written.Length}: {WriteTests.Near(bytes, at)} | {WriteTests.Near(written, at)}");
    }

    // The differences that are not kept: white space between elements, text between elements, an element without content, and elements out of the schema's order.
    [Theory]
    [InlineData("CIN_Census_2021.xml")]
    [InlineData("CIN_Census_2024.xml")]
    [InlineData("CIN_Census_2026.xml")]
    [InlineData("CIN2rows.xml")]
    public void Other_layouts_keep_every_element_with_its_text(string file)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Sample, file));
        Assert.Equal(Values(bytes), Values(WrittenAgain(bytes)));
    }

    private static List<string> Values(byte[] xml) => XDocument.Load(new MemoryStream(xml)).Descendants().Where(e => !e.HasElements && e.Value.Length > 0)
        .Select(e => string.Join('/', e.AncestorsAndSelf().Reverse().Select(a => a.Name.LocalName)) + "=" + e.Value).Order(StringComparer.Ordinal).ToList();
}
