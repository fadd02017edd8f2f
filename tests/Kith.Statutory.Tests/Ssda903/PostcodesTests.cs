using System.Text;
using Kith.Statutory.Reading;
using Kith.Statutory.Ssda903;
using Kith.Statutory.Ssda903.Reading;

namespace Kith.Statutory.Tests.Ssda903;

/// <summary>Where a placement is, from a postcode directory.</summary>
public sealed class PostcodesTests
{
    private const string Episodes = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n";

    private const string Directory = "pcd,pcds,oslaua,oseast1m,osnrth1m\nZZ1 1AA,ZZ1 1AA,E09000027,500000,200000\nZZ12BB,ZZ1 2BB,E09000027,503000,204000\nZZ2 1CC,ZZ2 1CC,W06000001,300000,200000\n";

    private static ReturnFile File(string name, string text) => new(name, () => new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private static (Ssda903Return All, IReadOnlyList<Problem> Problems) Read(string posts, string directory) => ReadSsda903.From(
        Collection.YearEnding(2026) with { Authority = "E09000027" }, new([File("e.csv", Episodes + $"1,,,,,,,,,,{posts},\n")]) { Postcodes = File("onspd.csv", directory) });

    [Theory]
    [InlineData("ZZ1 1AA,zz12bb", "E09000027", "IN", "3.1")]
    [InlineData("ZZ1 1AA,ZZ2 1CC", "WAL", "OUT", "124.3")]
    [InlineData("ZZ9 9ZZ,ZZ1 1AA", "E09000027", "IN", null)]
    [InlineData("ZZ1 1AA,ZZ9 9ZZ", null, null, null)]
    [InlineData(",", null, null, null)]
    public void The_directory_says_authority_in_or_out_and_miles(string posts, string? authority, string? location, string? miles)
    {
        var (all, problems) = Read(posts, Directory);
        Assert.Empty(problems);
        var e = all.This.Episodes;
        Assert.Equal((authority, location, miles), (e.Find("PL_LA")!.Raw(0), e.Find("PL_LOCATION")!.Raw(0), e.Find("PL_DISTANCE")!.Raw(0)));
        Assert.True(all.Given.HasFlag(Files.PlacementLocations));
    }

    [Fact]
    public void Another_file_is_no_directory() =>
        Assert.Contains("line 1: a postcode directory has the headings", Assert.Single(Read(",", "a,b\n1,2\n").Problems).ToString(), StringComparison.Ordinal);
}
