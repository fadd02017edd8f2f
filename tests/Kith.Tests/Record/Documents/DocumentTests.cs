using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Kith.Kernel;
using Kith.Record.Documents;
using Kith.Tests.Support;

namespace Kith.Tests.Record.Documents;

/// <summary>Papers: what is taken, what is not, and how they are given back.</summary>
public sealed class DocumentTests
{
    [Fact]
    public async Task A_paper_is_kept_and_given_back_as_an_attachment()
    {
        await using var kith = await TestKith.StartAsync();
        var (amy, visitor) = await AmyAsync(kith);

        var page = await UploadAsync(visitor, amy, "School report", "%PDF-1.7 report"u8.ToArray(), "report.exe");
        var link = page.The("tbody a");
        Assert.Equal("School report", link.TextContent);
        var file = await visitor.OpenAsync(link.GetAttribute("href")!);

        Assert.Equal("attachment", file.Response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("School report.pdf", file.Response.Content.Headers.ContentDisposition.FileName!.Trim('"'));
        Assert.Equal("application/pdf", file.Response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", Assert.Single(file.Response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Contains("Document added: School report", (await visitor.OpenAsync($"/children/{amy.Value}/chronology")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_wrong_with_an_upload_is_said_and_the_words_are_kept()
    {
        await using var kith = await TestKith.StartAsync();
        var (amy, visitor) = await AmyAsync(kith);

        var page = await UploadAsync(visitor, amy, new string('x', 201), [], "empty.pdf", kind: "none", year: "2031");

        Assert.Equal(4, page.Errors.Count);
        Assert.Equal("2031", page.The("[name='DatedOn.Year']").GetAttribute("value"));
    }

    [Fact]
    public async Task A_page_in_disguise_is_not_kept()
    {
        await using var kith = await TestKith.StartAsync();
        var (amy, visitor) = await AmyAsync(kith);

        var page = await UploadAsync(visitor, amy, "Report", "<html><script>alert(1)</script>"u8.ToArray(), "report.pdf");

        Assert.Equal([AddDocument.NotAFileWeKeep.Says], page.Errors);
    }

    [Theory]
    [InlineData("%PDF-1.4", "application/pdf")]
    [InlineData("Dear Mary", "text/plain")]
    [InlineData("  <svg onload=x>", null)]
    [InlineData("MZ\0\0", null)]
    [InlineData("PK\u0003\u0004 some zip", null)]
    [InlineData("", null)]
    public void A_file_is_what_its_bytes_say(string content, string? type) => Assert.Equal(type, FileKind.Of(Encoding.Latin1.GetBytes(content))?.ContentType);

    [Fact]
    public async Task A_paper_of_another_child_is_not_found()
    {
        await using var kith = await TestKith.StartAsync();
        var (amy, visitor) = await AmyAsync(kith);
        var ben = await (await Story.OfAsync(kith, kith.NorthernIreland, "Doherty")).ChildAsync("Ben", "2018-05-01");
        var href = (await UploadAsync(visitor, amy, "Report", "Dear Mary"u8.ToArray(), "a.txt")).The("tbody a").GetAttribute("href")!;

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.OpenAsync(href.Replace(amy.Value.ToString(), ben.Value.ToString(), StringComparison.Ordinal))).Status);
    }

    private static async Task<(PersonId Amy, Visitor Visitor)> AmyAsync(TestKith kith)
    {
        var story = await Story.OfAsync(kith, kith.NorthernIreland, "Kelly");
        return (await story.ChildAsync("Amy", "2018-05-01"), kith.SignedIn(kith.NorthernIreland["social-worker"]));
    }

    private static async Task<Page> UploadAsync(Visitor visitor, PersonId amy, string title, byte[] bytes, string name, string kind = "report", string year = "2026")
    {
        var page = await visitor.OpenAsync($"/children/{amy.Value}/documents");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(page.The("[name=__RequestVerificationToken]").GetAttribute("value")!), "__RequestVerificationToken" },
            { new StringContent(title), "Title" }, { new StringContent(kind), "Kind" },
            { new StringContent("1"), "DatedOn.Day" }, { new StringContent("2"), "DatedOn.Month" }, { new StringContent(year), "DatedOn.Year" },
        };
        var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(file, "Upload", name);
        return await visitor.SendAsync(new HttpRequestMessage(HttpMethod.Post, page.Address) { Content = form });
    }
}
