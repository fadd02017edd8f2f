using System.Net;
using Kith.Tests.Support;

namespace Kith.Tests.Sight.Engagement;

/// <summary>An inquiry that families lead. The clock stands on 3 March 2026.</summary>
public sealed class FamilyInquiryTests
{
    [Fact]
    public async Task Families_lead_an_inquiry_and_its_findings_wait_in_public_until_they_are_answered()
    {
        await using var kith = await TestKith.StartAsync();
        var analyst = kith.SignedIn(kith.NorthernIreland["analyst"]);
        var (inquiry, reference) = await StartAsync(analyst);
        await analyst.OpenAsync($"{inquiry}/answers");
        Assert.Contains("Say who answers it, or write the answer", (await analyst.SubmitAsync([("Said", "Nobody reads our letters out")], "Keep")).Errors);
        var page = await analyst.SubmitAsync([.. Finding, ("Evidence", reference)], "Keep");
        Assert.Contains("Not answered. Director of family support answers by 20 March 2026", page.Text, StringComparison.Ordinal);
        Assert.Equal("Findings and answers", page.Heading);
        Assert.Contains(reference, page.The("table").TextContent, StringComparison.Ordinal);
        Assert.Contains("1 finding, not answered yet", (await analyst.OpenAsync(inquiry)).Text, StringComparison.Ordinal);
        await analyst.FollowAsync("1 finding, not answered yet");
        page = await analyst.SubmitAsync(button: "Make it public");
        var address = page.The("a[href^='/you-said/']").GetAttribute("href")!;
        var seen = await kith.Anyone().OpenAsync(address);
        Assert.Equal("What families found, and our answers", seen.Heading);
        Assert.Contains("Families led this inquiry: Lagan parents, Two grandmothers. It was asked for by The Trust board.", seen.Text, StringComparison.Ordinal);
        Assert.Contains("We have not answered this yet. Director of family support answers by 20 March 2026.", seen.Text, StringComparison.Ordinal);

        kith.Clock.MoveTo(new DateTimeOffset(2026, 3, 21, 10, 0, 0, TimeSpan.Zero));
        Assert.Contains("and are late", (await kith.Anyone().OpenAsync(address)).Text, StringComparison.Ordinal);
        Assert.Contains("1 finding should have been answered", (await kith.SignedIn(kith.NorthernIreland["analyst"]).OpenAsync("/")).Text, StringComparison.Ordinal);

        analyst = kith.SignedIn(kith.NorthernIreland["analyst"]);
        await analyst.OpenAsync($"{inquiry}/answers?change=1");
        await analyst.SubmitAsync([("Did", "Every letter is read out from May"), ("Link", "3.1")], "Keep");
        seen = await kith.Anyone().OpenAsync(address);
        Assert.Contains("Our answer Every letter is read out from May", seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("not answered", seen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_rests_on_what_somebody_said_and_the_report_says_on_what()
    {
        await using var kith = await TestKith.StartAsync();
        var analyst = kith.SignedIn(kith.NorthernIreland["analyst"]);
        var (inquiry, reference) = await StartAsync(analyst);
        await analyst.OpenAsync($"{inquiry}/answers");
        Assert.Contains("There is no response X-9 here. Copy the reference as it stands under Responses", (await analyst.SubmitAsync([.. Finding, ("Evidence", $"{reference}, X-9")], "Keep")).Errors);
        await analyst.SubmitAsync([("Evidence", reference)], "Keep");
        var report = await analyst.OpenAsync($"{inquiry}/report");
        var finding = report.Document.QuerySelectorAll("ol li").Single(l => l.TextContent.StartsWith("Letters are not read out", StringComparison.Ordinal));
        Assert.Contains("Paper", report.The(finding.QuerySelector("sup a")!.GetAttribute("href")!).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_inquiry_names_who_asked_for_it_and_who_leads_it_and_its_group_leads_there()
    {
        await using var kith = await TestKith.StartAsync();
        var analyst = kith.SignedIn(kith.NorthernIreland["analyst"]);
        await analyst.OpenAsync("/engagement/new");
        Assert.Equal(["Choose the standing group that leads it, or say which family members do", "Say who asked for the inquiry, in 200 characters or less"],
            (await analyst.SubmitAsync([("Title", "How letters reach us"), ("Kind", "FamilyInquiry")], "Keep the plan")).Errors.Order(StringComparer.Ordinal));
        var (inquiry, _) = await StartAsync(analyst);
        var page = await analyst.OpenAsync(inquiry);
        var group = await analyst.OpenAsync(page.The("a[href^='/engagement/forums/']").GetAttribute("href")!);
        Assert.Equal(inquiry, group.Document.QuerySelector("main a[href^='/engagement/'][href*='-']:not([href*='forums'])")!.GetAttribute("href"));
        Assert.Equal(HttpStatusCode.NotFound, (await kith.SignedIn(kith.England["analyst"]).OpenAsync($"{inquiry}/answers")).Status);
    }

    private static readonly (string Name, string? Value)[] Finding =
        [("Said", "Letters are not read out to those who cannot read them"), ("Answers", "Director of family support"), ("AnswerDue.Day", "20"), ("AnswerDue.Month", "3"), ("AnswerDue.Year", "2026")];

    private static async Task<(string Address, string Reference)> StartAsync(Visitor analyst)
    {
        await analyst.OpenAsync("/engagement/forums");
        await analyst.SubmitAsync([("Name", "Lagan parents"), ("Kind", "AdvisoryBoard")], "Set up");
        await analyst.OpenAsync("/engagement/new");
        var forum = analyst.Page.Document.QuerySelectorAll("select[name='LedByForum'] option").Single(o => o.TextContent.Trim() == "Lagan parents").GetAttribute("value");
        var page = await analyst.SubmitAsync([("Title", "How letters reach us"), ("Kind", "FamilyInquiry"), ("CommissionedBy", "The Trust board"), ("LedByForum", forum), ("LedBy", "Two grandmothers"), ("Questions", "Who reads your letters?")], "Keep the plan");
        var address = page.Address.AbsolutePath;
        await analyst.OpenAsync($"{address}/responses");
        page = await analyst.SubmitAsync([("Text", "My mother cannot read them"), ("Kind", "Answer"), ("MayQuote", "true")], "Enter");
        return (address, page.The("tbody th").TextContent.Trim());
    }
}
