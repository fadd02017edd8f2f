using System.IO.Compression;
using System.Net;
using System.Text;
using Kith.Sight.Returns;
using Kith.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Sight.Returns;

/// <summary>A data officer gives the files of a return, has it checked, sees it and removes it. The clock stands on 3 March 2026.</summary>
public sealed class ReturnPagesTests
{
    private const string Header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA1,9,01/05/2010,WBRI,A123456789123,,\nB2,M,01/05/2012,WBRI,A123456789124,,\n";

    private const string Episodes = """
        CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
        A1,01/05/2025,S,C2,N1,U6,PR1,,,,AB1 1AB,AB2 2AB,
        B2,01/06/2025,S,C2,N1,U3,PR1,,,,AB1 1AB,AB2 2AB,

        """;

    private static Task<Page> GiveAsync(Visitor visitor, string then, params (string Name, byte[] Bytes)[] files) =>
        GiveReturn.AsAsync(visitor, "Ssda903", [("Rules", "2025/26"), ("Population", "1,000"), ("Then", then)], [.. files.Select(f => ("Files", f.Name, f.Bytes))]);

    private static (string, byte[])[] Return => [("header.csv", Encoding.UTF8.GetBytes(Header)), ("episodes.csv", Encoding.UTF8.GetBytes(Episodes))];

    [Fact]
    public async Task A_return_is_checked_and_a_finding_stands_with_its_child_its_value_and_what_to_do()
    {
        await using var kith = await TestKith.StartAsync();
        var page = await GiveAsync(kith.SignedIn(kith.England["data-officer"]), "checked", Return);
        Assert.Equal("Checked", page.Heading.Split('\n')[^1].Trim());
        Assert.Contains("2025/26: 2 children", page.Text, StringComparison.Ordinal);
        var child = page.Document.QuerySelectorAll("table").Single(t => t.QuerySelector("caption")!.TextContent == "Child A1");
        var row = child.QuerySelectorAll("tbody tr").Single(r => r.QuerySelector("th")!.TextContent.StartsWith("101 ", StringComparison.Ordinal));
        Assert.Contains("SEX = 9", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Header, line 2", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Not run: ", page.Text, StringComparison.Ordinal);
        Assert.Single(page.Document.QuerySelectorAll("h1"));
        Assert.Equal(page.Document.QuerySelectorAll("[id]").Select(e => e.Id).Distinct().Count(), page.Document.QuerySelectorAll("[id]").Length);
    }

    [Fact]
    public async Task Findings_are_shown_by_rule_and_downloaded_as_they_are_shown()
    {
        await using var kith = await TestKith.StartAsync();
        var visitor = kith.SignedIn(kith.England["data-officer"]);
        var at = (await GiveAsync(visitor, "checked", Return)).Address.AbsolutePath;
        var page = await visitor.OpenAsync($"{at}?Rule=101");
        Assert.Equal(["Child A1", "How each rule ended"], page.Document.QuerySelectorAll("table caption").Select(c => c.TextContent));
        var csv = await (await visitor.OpenAsync($"{at}?Rule=101&handler=Csv")).Response.Content.ReadAsStringAsync();
        var lines = csv.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("\"A1\",\"101\",\"Error\",\"Header\",\"2\",\"SEX = 9\",", lines[1], StringComparison.Ordinal);
        var xlsx = await (await visitor.OpenAsync($"{at}?Rule=101&handler=Xlsx")).Response.Content.ReadAsByteArrayAsync();
        using var zip = new ZipArchive(new MemoryStream(xlsx));
        var sheet = zip.Entries.Single(e => e.FullName.Contains("worksheets/", StringComparison.Ordinal));
        using var text = new StreamReader(sheet.Open());
        Assert.Contains("SEX = 9", await text.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_return_in_a_zip_is_seen_and_a_figure_opens_the_children_behind_it()
    {
        await using var kith = await TestKith.StartAsync();
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in Return)
            {
                await using var entry = await zip.CreateEntry(name).OpenAsync();
                await entry.WriteAsync(bytes);
            }
        }

        var visitor = kith.SignedIn(kith.England["head-of-service"]);
        var page = await GiveAsync(visitor, "seen", ("return.zip", packed.ToArray()));
        Assert.Contains("2 (20.0 per 10,000)", page.Text, StringComparison.Ordinal);
        Assert.Contains("Small numbers", page.Text, StringComparison.Ordinal);
        Assert.NotEmpty(page.Document.QuerySelectorAll("figure svg"));
        Assert.All(page.Document.QuerySelectorAll("figure"), f => Assert.NotNull(f.QuerySelector("table")));
        var kin = page.Document.QuerySelectorAll("main a").Single(a => a.TextContent == "With parents, relatives or friends").GetAttribute("href")!;
        var behind = await visitor.OpenAsync(kin);
        Assert.Equal(["B2"], behind.Document.QuerySelectorAll("tbody th").Select(t => t.TextContent));
        var published = await (await visitor.OpenAsync($"{page.Address.AbsolutePath}?handler=Public")).Response.Content.ReadAsStringAsync();
        Assert.DoesNotContain("B2", published, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_cannot_be_read_are_told_by_name_and_line_and_nothing_is_checked()
    {
        await using var kith = await TestKith.StartAsync();
        var page = await GiveAsync(kith.SignedIn(kith.England["data-officer"]), "checked", ("header.csv", "CHILD,SEX\n1\n"u8.ToArray()));
        Assert.Contains("nothing was checked", page.Text, StringComparison.Ordinal);
        Assert.Contains("header.csv, line 1", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("passed", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_opens_the_files_and_they_are_gone_when_removed_and_after_an_hour()
    {
        await using var kith = await TestKith.StartAsync();
        var visitor = kith.SignedIn(kith.England["data-officer"]);
        var at = (await GiveAsync(visitor, "checked", Return)).Address.AbsolutePath;
        Assert.Equal(HttpStatusCode.NotFound, (await kith.SignedIn(kith.England["head-of-service"]).OpenAsync(at)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await kith.SignedIn(kith.England["social-worker"]).OpenAsync(at)).Status);
        var given = kith.Services.GetRequiredService<GivenReturns>().Find(Guid.Parse(at.Split('/')[2]), kith.England["data-officer"].Id)!;
        Assert.True(Directory.Exists(given.Folder));
        await visitor.OpenAsync(at);
        await visitor.SubmitAsync(form: "form[action*='Remove']");
        Assert.Contains("The files are removed", visitor.Page.Text, StringComparison.Ordinal);
        Assert.False(Directory.Exists(given.Folder));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.OpenAsync(at)).Status);

        var again = (await GiveAsync(visitor, "checked", Return)).Address.AbsolutePath;
        var kept = kith.Services.GetRequiredService<GivenReturns>().Find(Guid.Parse(again.Split('/')[2]), kith.England["data-officer"].Id)!;
        kith.Clock.Advance(TimeSpan.FromMinutes(61));
        Assert.Null(kith.Services.GetRequiredService<GivenReturns>().Find(kept.Id, kept.By));
        Assert.False(Directory.Exists(kept.Folder));
    }

    [Fact]
    public async Task A_name_that_leads_out_of_the_folder_is_cut_and_other_kinds_of_file_are_refused()
    {
        await using var kith = await TestKith.StartAsync();
        var visitor = kith.SignedIn(kith.England["data-officer"]);
        var page = await GiveAsync(visitor, "checked", ("notes.docx", [1, 2, 3]));
        Assert.Contains("Choose CSV, XML, Excel or zip files only", page.Text, StringComparison.Ordinal);
        var at = (await GiveAsync(visitor, "checked", ("../../header.csv", Encoding.UTF8.GetBytes(Header)), Return[1])).Address.AbsolutePath;
        var given = kith.Services.GetRequiredService<GivenReturns>().Find(Guid.Parse(at.Split('/')[2]), kith.England["data-officer"].Id)!;
        Assert.Equal(["episodes.csv", "header.csv"], Directory.EnumerateFiles(given.Folder, "*", SearchOption.AllDirectories).Select(Path.GetFileName).Order());
    }
}
