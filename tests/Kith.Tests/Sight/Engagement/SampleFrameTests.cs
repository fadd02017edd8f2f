using System.Net;
using System.Text;
using Kith.Sight.Engagement;
using Kith.Sight.Engagement.Load;
using Kith.Tests.Support;

namespace Kith.Tests.Sight.Engagement;

/// <summary>Who was to be asked, and who is not represented.</summary>
public sealed class SampleFrameTests
{
    private static readonly (string Name, string? Value)[] Carers =
        [("Who", "Kinship carers"), ("Of", "People"), ("Group", "Kinship carers"), ("HowChosen", "All who were at a school gate"), ("OutOf", "40"), ("ToAsk", "10"), ("NotRepresented", "Carers who live on islands")];

    [Fact]
    public async Task A_frame_says_who_was_to_be_asked_and_counts_who_took_part()
    {
        await using var kith = await TestKith.StartAsync();
        var (id, analyst) = await OfCarersAsync(kith);
        var page = await analyst.SubmitAsync(Carers, "Keep the line");
        Assert.Contains("Not counted", Row(page), StringComparison.Ordinal);
        await kith.CountAsync(id, "Kinship carers", 7);
        page = await analyst.OpenAsync($"/engagement/{id.Value}/sample");
        Assert.Equal("1: change this line | Kinship carers | All who were at a school gate | 40 | 10 | 7 | Carers who live on islands", Row(page));
        var report = await analyst.OpenAsync($"/engagement/{id.Value}/report");
        Assert.Equal("Kinship carers | All who were at a school gate | 40 | 10 | 7", Row(report));
        Assert.Contains("Carers who live on islands", report.Document.QuerySelectorAll("ul li").Select(l => l.TextContent));
    }

    [Fact]
    public async Task A_line_is_whole_and_a_change_takes_its_place()
    {
        await using var kith = await TestKith.StartAsync();
        var (id, analyst) = await OfCarersAsync(kith);
        Assert.Equal(["Choose how it is counted", "Enter how many were to be asked", "Say how they were chosen", "Say who was to be asked, in 300 characters or less"], (await analyst.SubmitAsync(button: "Keep the line")).Errors.Order(StringComparer.Ordinal));
        Assert.Contains("There cannot be fewer than were to be asked. Leave it empty when nobody knows", (await analyst.SubmitAsync([.. Carers.Where(c => c.Item1 != "OutOf"), ("OutOf", "9")], "Keep the line")).Errors);
        await analyst.SubmitAsync(Carers, "Keep the line");
        await analyst.OpenAsync($"/engagement/{id.Value}/sample?change=1");
        await analyst.SubmitAsync([("ToAsk", "12")], "Keep the line");
        Assert.Equal([12], (await kith.ExerciseAsync(id)).Sample.Select(p => p.ToAsk));
        Assert.Equal(HttpStatusCode.NotFound, (await kith.SignedIn(kith.England["analyst"]).OpenAsync($"/engagement/{id.Value}/sample")).Status);
        Assert.Empty((await kith.SignedIn(kith.NorthernIreland["programme-office"]).OpenAsync($"/engagement/{id.Value}/sample")).Document.QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task A_few_people_are_not_told_apart_in_what_the_public_reads()
    {
        await using var kith = await TestKith.StartAsync();
        var (id, analyst) = await OfCarersAsync(kith);
        await analyst.SubmitAsync(Carers, "Keep the line");
        await kith.CountAsync(id, "Kinship carers", 2);
        await analyst.OpenAsync($"/engagement/{id.Value}/answers");
        var page = await analyst.SubmitAsync(button: "Make it public");
        var seen = await kith.Anyone().OpenAsync(page.The("a[href^='/you-said/']").GetAttribute("href")!);
        Assert.Equal("A small group |  |  | 10 | A few", Row(seen));
        Assert.DoesNotContain("school gate", seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kinship", seen.Text, StringComparison.Ordinal);
    }

    private static string Row(Page page, string table = "table") => string.Join(" | ", page.The($"{table} tbody tr").Children.Select(c => c.TextContent.Trim()));

    private static async Task<(ExerciseId, Visitor)> OfCarersAsync(TestKith kith)
    {
        var id = await kith.LoadAsync(ResponseFile.Read(new MemoryStream(Encoding.UTF8.GetBytes("text,group,session,may quote\nShorter letters,Kinship carers,1,yes\n")), "few.csv"));
        var analyst = kith.SignedIn(kith.NorthernIreland["analyst"]);
        await analyst.OpenAsync($"/engagement/{id.Value}/sample");
        return (id, analyst);
    }
}
