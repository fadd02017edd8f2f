using System.Net;
using Kith.Journey.FrontDoor.Referrals;
using Kith.Platform.Data;
using Kith.Record.Passages;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Portals.Referrers;

/// <summary>The guidance explains itself while a referrer answers; afterwards the referrer is never left to guess.</summary>
public sealed class GuidanceAndTrackingTests
{
    [Theory]
    [InlineData("lagan")]
    [InlineData("wend")]
    public async Task The_guidance_says_the_level_the_words_the_facts_and_what_would_change_it(string slug)
    {
        await using var kith = await TestKith.StartAsync();
        var visitor = await AtConcernsAsync(kith, slug);
        var concerns = new Referrer(visitor).Field("referral.concerns");
        var place = slug == "lagan" ? kith.NorthernIreland.Place : kith.England.Place;
        var levels = TestKith.Practice[place].Thresholds.Levels;
        Assert.Contains(levels[1].Name, visitor.Page.The("#guidance").TextContent, StringComparison.Ordinal);

        await visitor.SubmitAsync([(concerns, "came-in-hungry"), (concerns, "dirty-clothes")], "Save and come back");
        var page = await visitor.OpenAsync($"/refer/{slug}/concerns");
        var panel = page.The("#guidance").TextContent;

        Assert.Contains(levels[3].Name, panel, StringComparison.Ordinal);
        Assert.Contains("because: Came in hungry; Clothes or skin dirty day after day", panel, StringComparison.Ordinal);
        Assert.Contains("Level 2 if this turns out not to be so: Came in hungry", panel, StringComparison.Ordinal);
        Assert.Contains("This is guidance, not a decision", panel, StringComparison.Ordinal);
        Assert.Contains("2026-1", panel, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_answers_are_ticked_only_the_panel_is_drawn_again()
    {
        await using var kith = await TestKith.StartAsync();
        var visitor = await AtConcernsAsync(kith, "lagan");
        var token = visitor.Page.The("main input[name=__RequestVerificationToken]").GetAttribute("value")!;
        var live = visitor.Page.The("form[data-live]").GetAttribute("data-live")!;

        var panel = await visitor.SendAsync(new HttpRequestMessage(HttpMethod.Post, new Uri(visitor.Page.Address, live))
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token, [new Referrer(visitor).Field("referral.concerns")] = "said-hurt" }),
        });

        Assert.Null(panel.Document.QuerySelector("main"));
        Assert.Contains("The child says that somebody has hurt them", panel.Document.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_in_danger_is_told_to_ring_first_and_may_go_on()
    {
        await using var kith = await TestKith.StartAsync();
        var school = new Referrer(kith.Anyone());
        await school.BeginAsync("/refer/lagan");
        Assert.NotNull(school.Page.Document.QuerySelector(".kith-emergency"));

        await school.SayAsync("Is anyone in danger now?", ("referral.immediate-danger", "yes"));

        Assert.Contains("Ring 999 now", school.Page.Text, StringComparison.Ordinal);
        Assert.Contains("028 9649 6000", school.Page.Text, StringComparison.Ordinal);
        Assert.Equal("You", (await school.Visitor.FollowAsync("Go on with the form")).Heading);
    }

    [Fact]
    public async Task What_is_written_survives_a_closed_tab_and_moves_to_another_device_by_its_code()
    {
        await using var kith = await TestKith.StartAsync();
        var visitor = await AtConcernsAsync(kith, "lagan");
        var token = visitor.Page.The("main input[name=__RequestVerificationToken]").GetAttribute("value")!;
        var autosave = visitor.Page.The("form[data-autosave]").GetAttribute("data-autosave")!;
        var concerns = new Referrer(visitor).Field("referral.concerns");
        var saved = await visitor.SendAsync(new HttpRequestMessage(HttpMethod.Post, new Uri(visitor.Page.Address, autosave))
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token, [concerns] = "said-hurt" }),
        });
        Assert.Equal(HttpStatusCode.NoContent, saved.Status);

        var code = (await visitor.OpenAsync("/refer/lagan/later")).The("main .govuk-heading-m").TextContent.Trim();
        var phone = kith.Anyone();
        await phone.OpenAsync("/refer/lagan/continue");
        await phone.SubmitAsync([("Code", "WRONG")]);
        Assert.Single(phone.Page.Errors);
        await phone.SubmitAsync([("Code", code.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal))]);
        var page = await phone.OpenAsync("/refer/lagan/concerns");

        Assert.True(page.The($"[name='{concerns}'][value='said-hurt']").HasAttribute("checked"));
    }

    [Fact]
    public async Task The_tracking_page_tells_where_it_is_without_naming_anyone_and_takes_an_answer()
    {
        await using var kith = await TestKith.StartAsync();
        var school = await SchoolReferral.ToCheckAsync(kith.Anyone(), "lagan", signedIn: false);
        await school.PressAsync("Send");
        await school.Visitor.FollowAsync("See where it is");
        var track = school.Page.Address.AbsolutePath;
        Assert.Contains("We tell you what we decide by 4 March 2026", school.Page.Text, StringComparison.Ordinal);
        await ChangeAsync(kith, r => (r.QuestionForReferrer, r.QuestionAskedAt) = ("Who collects the children?", r.ReceivedAt));

        var anyone = kith.Anyone();
        Assert.Contains("Who collects the children?", (await anyone.OpenAsync(track)).Text, StringComparison.Ordinal);
        foreach (var name in new[] { "Amy", "Ben", "Cara", "Erin", "Testone" })
        {
            Assert.DoesNotContain(name, anyone.Page.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        }

        await anyone.SubmitAsync([("More", " ")]);
        Assert.Single(anyone.Page.Errors);
        await anyone.SubmitAsync([("More", "Their grandmother does.")]);
        Assert.Contains("It is with what you sent before", anyone.Page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Who collects", anyone.Page.Text, StringComparison.Ordinal);
        await using var scope = kith.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KithDb>();
        var answer = await db.Set<Passage>().SingleAsync(p => p.Topic == AddToReferral.Topic);
        Assert.Equal(("Their grandmother does.", "Dana Example"), (answer.Text, answer.SignedByName));
        Assert.Equal(3, await db.Set<PassageAbout>().CountAsync(a => a.PassageId == answer.Id));
    }

    [Fact]
    public async Task The_outcome_is_shown_once_the_referrer_was_told_and_being_late_is_admitted()
    {
        await using var kith = await TestKith.StartAsync();
        var school = await SchoolReferral.ToCheckAsync(kith.SignedIn(kith.England["referrer-school"]), "wend");
        await school.PressAsync("Send");
        kith.Clock.Advance(TimeSpan.FromDays(3));
        var visitor = kith.SignedIn(kith.England["referrer-school"]);
        Assert.Contains("we are late", (await visitor.OpenAsync("/my-referrals")).Text, StringComparison.Ordinal);

        await ChangeAsync(kith, r => (r.DecidedAt, r.Decision, r.ReasonForReferrer) = (r.ReceivedAt.AddDays(3), "assessment", "The children need more than school can give."));
        await visitor.FollowAsync("R-0001");
        Assert.DoesNotContain("more than school can give", visitor.Page.Text, StringComparison.Ordinal);

        await ChangeAsync(kith, r => r.ReferrerToldAt = r.DecidedAt);
        await visitor.OpenAsync(visitor.Page.Address.AbsolutePath);
        Assert.Contains("more than school can give", visitor.Page.Text, StringComparison.Ordinal);
        Assert.Contains("We told you on 6 March 2026", visitor.Page.Text, StringComparison.Ordinal);
    }

    private static async Task<Visitor> AtConcernsAsync(TestKith kith, string slug)
    {
        var school = new Referrer(kith.Anyone());
        await school.BeginAsync($"/refer/{slug}");
        await school.SayAsync("Is anyone in danger now?", ("referral.immediate-danger", "no"));
        await school.Visitor.OpenAsync($"/refer/{slug}/concerns");
        return school.Visitor;
    }

    // The front door's own actions come later in the journey; here only what they leave behind matters.
    private static async Task ChangeAsync(TestKith kith, Action<Referral> change)
    {
        await using var scope = kith.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KithDb>();
        change(await db.Set<Referral>().SingleAsync());
        await db.SaveAsync(CancellationToken.None);
    }
}
