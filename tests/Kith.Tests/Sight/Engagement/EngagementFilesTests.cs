using System.IO.Compression;
using System.Text;
using Kith.Cli.Browsing;
using Kith.Tests.Sight.Reform;
using Kith.Tests.Support;

namespace Kith.Tests.Sight.Engagement;

/// <summary>Files of what people said, good and bad, on the page and by the command.</summary>
public sealed class EngagementFilesTests
{
    [Theory]
    [InlineData("bomb.docx", "Nothing was loaded. bomb.docx: it is not what its name says")]
    [InlineData("wide.csv", "Nothing was loaded. wide.csv: row 1 has 40 columns and none of them is named text")]
    [InlineData("long.csv", "Nothing was loaded. long.csv: row 3: the response has 1,048,576 characters")]
    public async Task A_file_that_cannot_be_taken_is_told_with_its_place_on_the_page_and_by_the_command(string name, string says)
    {
        await using var kith = await TestKith.StartAsync();
        var file = Path.Combine(Directory.CreateTempSubdirectory("kith-said-").FullName, name);
        await File.WriteAllBytesAsync(file, Bad(name));
        var page = await UploadAsync(kith, name, Bad(name));
        Assert.Contains(page.Errors, e => e.StartsWith(says, StringComparison.Ordinal));
        Assert.Contains("No exercise is planned or loaded yet", page.Text, StringComparison.Ordinal);
        var (code, told, _) = await LoadPlanTests.RunAsync(kith, "engagement", "load", file, "--agency", "lagan");
        Assert.Equal(1, code);
        Assert.Contains(says["Nothing was loaded. ".Length..], told, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was loaded.", told.TrimEnd(), StringComparison.Ordinal);
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    [Fact]
    public async Task Irish_is_kept_as_it_is_and_a_named_child_is_held_back_from_page_and_command_alike()
    {
        await using var kith = await TestKith.StartAsync();
        var csv = Encoding.UTF8.GetBytes("text,group\nTá an teaghlach ag fanacht le cabhair agus níl aon duine ann,Tuismitheoirí\nMy son Tomasz waits,Parents\nMore time,Parents\n");
        var page = await UploadAsync(kith, "said.csv", csv);
        Assert.Contains("1 response is held back because it may name somebody", page.Text, StringComparison.Ordinal);
        Assert.Contains("1 responses: a person reads them, themes are not suggested", page.Text, StringComparison.Ordinal);
        var analyst = kith.SignedIn(kith.NorthernIreland["analyst"]);
        page = await analyst.OpenAsync($"{page.Address.AbsolutePath}/responses");
        Assert.Equal("Tá an teaghlach ag fanacht le cabhair agus níl aon duine ann", page.The("td span[lang='ga']").TextContent);
        Assert.DoesNotContain("Tomasz", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_file_is_told_on_the_page_and_nothing_is_taken()
    {
        await using var kith = await TestKith.StartAsync();
        var page = await UploadAsync(kith, "r.csv", Encoding.UTF8.GetBytes("a,b\nc,d\n"));
        Assert.Contains(page.Errors, e => e.StartsWith("Nothing was loaded. r.csv: row 1 has 2 columns and none of them is named text", StringComparison.Ordinal));
        Assert.Contains("No exercise is planned or loaded yet", page.Text, StringComparison.Ordinal);
    }

    private static byte[] Bad(string name)
    {
        if (name == "wide.csv") return Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Repeat(string.Join(',', Enumerable.Range(1, 40).Select(i => $"value {i}")), 2)));
        if (name == "long.csv") return Encoding.UTF8.GetBytes($"text\nshort\n{new string('x', 1 << 20)}\n");
        using var kept = new MemoryStream();
        using (var zip = new ZipArchive(kept, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var writer = new StreamWriter(zip.CreateEntry("zeros").Open());
            for (var i = 0; i < 64; i++) writer.Write(new string('0', 1 << 20));
        }

        return kept.ToArray();
    }

    private static async Task<Page> UploadAsync(TestKith kith, string name, byte[] bytes)
    {
        var analyst = kith.SignedIn(kith.NorthernIreland["analyst"]);
        await analyst.OpenAsync("/engagement");
        var token = analyst.Page.The("main form input[name='__RequestVerificationToken']").GetAttribute("value")!;
        using var content = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new ByteArrayContent(bytes), "file", name } };
        return await analyst.SendAsync(new HttpRequestMessage(HttpMethod.Post, new Uri("https://localhost/engagement")) { Content = content });
    }
}
