using System.Net;
using System.Text;
using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Record.Facts;
using Kith.Record.People;
using Kith.Sight.Returns;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Sight.Returns;

/// <summary>What somebody gives beside a return, returns side by side, and findings that lead to the record. The clock stands on 3 March 2026.</summary>
public sealed class GivenBesideTests
{
    private const string Upn = "H801200001001";

    private static readonly byte[] Header = Encoding.UTF8.GetBytes($"CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA1,9,01/05/2010,WBRI,{Upn},,\nB2,9,01/05/2012,WBRI,H801200002002,,\n");

    private static readonly byte[] Episodes = """
        CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
        A1,01/05/2025,S,C2,N1,K2,PR1,,,,AB1 1AB,AB2 2AB,SC1
        B2,01/06/2025,S,C2,N1,U3,PR1,,,,AB1 1AB,AB2 2AB,

        """u8.ToArray();

    private static (string, string, byte[])[] Return => [("Files", "header.csv", Header), ("Files", "episodes.csv", Episodes)];

    private static string Ended(Page page, string code) => page.Document.QuerySelectorAll("table").Single(t => t.QuerySelector("caption")!.TextContent == "How each rule ended")
        .QuerySelectorAll("tbody tr").Single(r => r.QuerySelector("th")!.TextContent == code).QuerySelector("td")!.TextContent;

    [Fact]
    public async Task Rules_that_need_more_are_run_when_it_is_given_and_only_then()
    {
        await using var kith = await TestKith.StartAsync();
        var visitor = kith.SignedIn(kith.England["data-officer"]);
        var alone = await GiveReturn.AsAsync(visitor, "Ssda903", [("Rules", "2025/26")], Return);
        Assert.StartsWith("Not run", Ended(alone, "1008"), StringComparison.Ordinal);
        Assert.StartsWith("Not run", Ended(alone, "392a"), StringComparison.Ordinal);
        Assert.StartsWith("Not run", Ended(alone, "202"), StringComparison.Ordinal);

        var all = await GiveReturn.AsAsync(visitor, "Ssda903", [("Rules", "2025/26"), ("Authority", "e09000027"), ("Ending", "31/03/2026")],
        [
            .. Return, ("LastYear", "header.csv", Encoding.UTF8.GetBytes($"CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA1,M,01/05/2010,WBRI,{Upn},,\n")),
            ("Postcodes", "ONSPD.csv", "pcds,laua,oseast1m,osnrth1m\nAB1 1AB,E09000027,500000,180000\nAB2 2AB,E06000001,520000,180000\n"u8.ToArray()),
            ("Providers", "homes.csv", "URN,PLACE_CODES\nSC2,K2\n"u8.ToArray()),
        ]);
        Assert.Equal("Failed", Ended(all, "1008"));
        Assert.Equal("Failed", Ended(all, "202"));
        Assert.Equal("Passed", Ended(all, "392a"));

        var places = await GiveReturn.AsAsync(visitor, "Ssda903", [("Rules", "2025/26")],
            [.. Return, ("PlacementLocations", "places.csv", "PL_LA,PL_LOCATION,PL_DISTANCE\nE09000027,IN,1.0\nE09000027,IN,2.0\n"u8.ToArray())]);
        Assert.Equal("Passed", Ended(places, "392a"));
    }

    [Fact]
    public async Task What_does_not_fit_is_told_at_its_question()
    {
        await using var kith = await TestKith.StartAsync();
        var visitor = kith.SignedIn(kith.England["data-officer"]);
        var page = await GiveReturn.AsAsync(visitor, "Ssda903", [("Authority", "27"), ("Ending", "31 March"), ("Called", "Ourtown")],
            [.. Return, ("Postcodes", "places.xlsx", [1]), ("Providers", "a.csv", [1]), ("Providers", "b.csv", [2])]);
        Assert.Contains("Enter the nine characters of the code", page.Text, StringComparison.Ordinal);
        Assert.Contains("Choose a CSV file, or a zip of it", page.Text, StringComparison.Ordinal);
        Assert.Contains("Choose one file", page.Text, StringComparison.Ordinal);
        Assert.Equal("31 March", page.The("#Ending").GetAttribute("value"));
        Assert.Equal("Ourtown", page.The("#Called").GetAttribute("value"));
        Assert.Empty(kith.Services.GetRequiredService<GivenReturns>().Of(kith.England["data-officer"].Id));
    }

    [Fact]
    public async Task Files_with_a_forged_form_are_not_kept()
    {
        await using var kith = await TestKith.StartAsync();
        var visitor = kith.SignedIn(kith.England["data-officer"]);
        await visitor.OpenAsync("/returns");
        var page = await GiveReturn.SendAsync(visitor, "forged", "Ssda903", [], Return);
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Empty(kith.Services.GetRequiredService<GivenReturns>().Of(kith.England["data-officer"].Id));
    }

    [Fact]
    public async Task More_than_two_gigabytes_are_refused_in_words_and_nothing_is_kept()
    {
        await using var kith = await TestKith.StartAsync();
        var visitor = kith.SignedIn(kith.England["data-officer"]);
        await visitor.OpenAsync("/returns");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(visitor.Page.The("main form input[name='__RequestVerificationToken']").GetAttribute("value")!), "__RequestVerificationToken" },
            { new StringContent("Ssda903"), "Kind" }, { new ByteArrayContent(Header), "Files", "header.csv" },
        };
        // What the browser announces is believed, so that nothing has to be written first.
        form.Headers.ContentLength = 3L << 30;
        var page = await visitor.SendAsync(new HttpRequestMessage(HttpMethod.Post, new Uri("https://localhost/returns")) { Content = form });
        Assert.Contains("larger than 2 GB together", page.Text, StringComparison.Ordinal);
        Assert.Empty(kith.Services.GetRequiredService<GivenReturns>().Of(kith.England["data-officer"].Id));
    }

    [Fact]
    public async Task A_zip_that_is_none_is_told_by_name_and_nothing_is_checked()
    {
        await using var kith = await TestKith.StartAsync();
        var page = await GiveReturn.AsAsync(kith.SignedIn(kith.England["data-officer"]), "Ssda903", [], ("Files", "return.zip", "PK no zip"u8.ToArray()));
        Assert.Contains("return.zip: is damaged", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_authorities_stand_side_by_side_with_a_chart_and_its_table()
    {
        await using var kith = await TestKith.StartAsync();
        var visitor = kith.SignedIn(kith.England["head-of-service"]);
        await GiveReturn.AsAsync(visitor, "Ssda903", [("Called", "Ourtown"), ("Population", "1,000"), ("Then", "seen")], Return);
        var theirs = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Episodes).Split("B2,", 2)[0]);
        await GiveReturn.AsAsync(visitor, "Ssda903", [("Called", "Theirtown"), ("Population", "400"), ("Then", "seen")], ("Files", "header.csv", Header), ("Files", "episodes.csv", theirs));
        var list = await visitor.OpenAsync("/returns");
        var page = await visitor.OpenAsync(list.Document.QuerySelectorAll("main a").Single(a => a.TextContent.StartsWith("Compare 2 of", StringComparison.Ordinal)).GetAttribute("href")!);
        var table = page.Document.QuerySelectorAll("main section table")[0];
        Assert.Equal(["Figure", "Ourtown", "Theirtown"], table.QuerySelectorAll("thead th").Select(h => h.TextContent.Trim()));
        Assert.Contains(table.QuerySelectorAll("tbody tr"), r => r.TextContent.Contains("2 (20.0 per 10,000)", StringComparison.Ordinal) && r.TextContent.Contains("1 (25.0 per 10,000)", StringComparison.Ordinal));
        Assert.NotEmpty(page.Document.QuerySelectorAll("figure svg"));
        Assert.All(page.Document.QuerySelectorAll("figure"), f => Assert.NotNull(f.QuerySelector("table")));
        Assert.Equal(page.Document.QuerySelectorAll("[id]").Select(e => e.Id).Distinct().Count(), page.Document.QuerySelectorAll("[id]").Length);
        var file = await (await visitor.OpenAsync(page.Document.QuerySelectorAll("main a").Single(a => a.TextContent == "one page that prints").GetAttribute("href")!)).Response.Content.ReadAsStringAsync();
        Assert.Contains("Theirtown", file, StringComparison.Ordinal);
        Assert.DoesNotContain("Ourtown", (await kith.SignedIn(kith.England["data-officer"]).OpenAsync("/returns/compared?kind=Ssda903")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_leads_to_the_record_of_a_child_in_reach_and_says_nothing_of_anybody_else()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await Story.OfAsync(kith, kith.England, "Kelly");
        var (amy, ben) = (await story.ChildAsync("Amy", "2010-05-01"), await story.ChildAsync("Ben", "2012-05-01"));
        await story.KnownAsync(Subject.Of(amy), "person.upn", Upn);
        await story.KnownAsync(Subject.Of(ben), "person.upn", "H801200002002");
        var visitor = kith.SignedIn(kith.England["data-officer"]);
        var at = (await GiveReturn.AsAsync(visitor, "Ssda903", [], Return)).Address.AbsolutePath;
        Assert.Equal([$"/children/{amy.Value}/summary", $"/children/{ben.Value}/summary"], Records(visitor.Page));
        Assert.Contains(await story.LooksAsync(amy), l => l.What == "returns/checked");
        kith.Statements.Start();
        await visitor.OpenAsync(at);
        var both = kith.Statements.Seen.Count;

        await RestrictAsync(kith, ben);
        Assert.Equal([$"/children/{amy.Value}/summary"], Records(await visitor.OpenAsync(at)));
        Assert.DoesNotContain(ben.Value.ToString(), visitor.Page.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        kith.Statements.Start();
        var one = await visitor.OpenAsync($"{at}?child=A1");
        Assert.Equal([$"/children/{amy.Value}/summary"], Records(one));
        Assert.Equal(both, kith.Statements.Seen.Count);
    }

    [Fact]
    public async Task Findings_are_narrowed_to_one_child()
    {
        await using var kith = await TestKith.StartAsync();
        var visitor = kith.SignedIn(kith.England["data-officer"]);
        var at = (await GiveReturn.AsAsync(visitor, "Ssda903", [], Return)).Address.AbsolutePath;
        Assert.Equal(["Child B2", "How each rule ended"], (await visitor.OpenAsync($"{at}?child=B2")).Document.QuerySelectorAll("table caption").Select(c => c.TextContent));
        Assert.Contains("Nothing was found", (await visitor.OpenAsync($"{at}?child=nobody")).Text, StringComparison.Ordinal);
    }

    private static IEnumerable<string?> Records(Page page) => page.Document.QuerySelectorAll("main a").Where(a => a.TextContent.StartsWith("Open the record", StringComparison.Ordinal)).Select(a => a.GetAttribute("href"));

    private static async Task RestrictAsync(TestKith kith, PersonId person)
    {
        await using var scope = kith.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KithDb>();
        await db.Set<Person>().Where(p => p.Id == person).ExecuteUpdateAsync(set => set.SetProperty(p => p.Restricted, true));
    }
}
