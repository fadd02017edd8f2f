using System.Text;
using Kith.Statutory.Insight;
using Kith.Statutory.Insight.Care;
using Kith.Statutory.Reading;
using Kith.Statutory.Ssda903;
using Kith.Statutory.Ssda903.Reading;
using Kith.Statutory.Tests.Support;

namespace Kith.Statutory.Tests.Insight;

/// <summary>Returns to look at: the sample, and a few lines typed in a test.</summary>
internal static class CareFiles
{
    public static Report Sample(Asked? asked = null) => Report(new(2018, 3, 31), asked, new[]
    {
        "ad1", "episodes", "header", "missing", "oc2", "oc3", "placed_for_adoption", "previous_permanence", "reviews", "uasc",
    }.Select(Of).ToArray());

    /// <summary>Children born on 1 May 2010 and their episodes: "CHILD,DECOM,RNE,PLACE,DEC,REC,postcode".</summary>
    public static Report Typed(DateOnly yearEnding, params string[] episodes)
    {
        var header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n" + string.Concat(episodes.Select(e => e.Split(',')[0]).Distinct().Select(c => $"{c},M,01/05/2010,WBRI,,,\n"));
        var rows = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n"
            + string.Concat(episodes.Select(e => e.Split(',')).Select(e => $"{e[0]},{e[1]},{e[2]},C2,N1,{e[3]},PR1,{e[4]},{e[5]},,,{e[6]},\n"));
        return Report(yearEnding, null, [File("header.csv", header), File("episodes.csv", rows)]);
    }

    public static Report SampleWithPlaces() => Report(new(2018, 3, 31), null, [.. new[] { "episodes", "header" }.Select(Of)],
        ReturnFile.OnDisk(Path.Combine(Repository.Returns, "ssda903", "sample", "derived", "episodes-placement-location.csv")));

    private static ReturnFile Of(string name) => ReturnFile.OnDisk(Path.Combine(Repository.Returns, "ssda903", "sample", $"{name}.csv"));

    private static Report Report(DateOnly yearEnding, Asked? asked, ReturnFile[] files, ReturnFile? places = null)
    {
        var end = Statutory.Tables.Day.Of(yearEnding);
        var (all, problems) = ReadSsda903.From(new Collection(end.AddYears(-1).AddDays(1), end), new(files) { PlacementLocations = places });
        Assert.Empty(problems);
        return SeeSsda903.Of(all, asked ?? new Asked());
    }

    private static ReturnFile File(string name, string text) => new(name, () => new MemoryStream(Encoding.UTF8.GetBytes(text)));
}
