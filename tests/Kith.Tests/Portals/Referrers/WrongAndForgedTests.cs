using System.Net;
using Kith.Journey.FrontDoor.Referrals;
using Kith.Platform.Data;
using Kith.Record.People;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Portals.Referrers;

/// <summary>What is wrong is said and nothing written is lost; what is forged finds nothing.</summary>
public sealed class WrongAndForgedTests
{
    [Fact]
    public async Task A_page_with_every_field_wrong_says_so_and_keeps_every_word()
    {
        await using var kith = await TestKith.StartAsync();
        var school = await AtTheChildAsync(kith);

        await school.SayAsync("The children you are worried about", ("person.given-name", new string('x', 301)), ("person.family-name", ""), ("person.known-as", new string('y', 301)),
            ("person.born-on", "20x4-13-99"), ("person.due-on", "2026-02-31"));

        Assert.Equal(HttpStatusCode.OK, school.Page.Status);
        Assert.StartsWith("Error: ", school.Page.Document.Title, StringComparison.Ordinal);
        Assert.Equal(5, school.Page.Errors.Count);
        Assert.Equal("20x4", school.Page.The($"[name='{school.Field("person.born-on")}.Year']").GetAttribute("value"));
        Assert.Equal(new string('y', 301), school.Page.The($"[name='{school.Field("person.known-as")}']").GetAttribute("value"));
        Assert.All(school.Page.Document.QuerySelectorAll(".govuk-error-summary__list a"), a => school.Page.The(a.GetAttribute("href")!));
    }

    [Fact]
    public async Task What_is_missing_is_asked_on_its_own_page_before_anything_is_sent()
    {
        await using var kith = await TestKith.StartAsync();
        var school = await AtTheChildAsync(kith);
        await school.Visitor.OpenAsync("/refer/lagan/check");
        await school.PressAsync("Send");

        Assert.Equal("You", school.Page.Heading);
        Assert.Contains("Enter name", school.Page.Errors);
        await using var scope = kith.Services.CreateAsyncScope();
        Assert.False(await scope.ServiceProvider.GetRequiredService<KithDb>().Set<Person>().AnyAsync());
    }

    [Fact]
    public async Task A_script_in_a_name_is_shown_as_text_everywhere()
    {
        await using var kith = await TestKith.StartAsync();
        var school = await AtTheChildAsync(kith);
        const string name = "<script>alert(1)</script>\"'><img src=x>";

        await school.SayAsync("The children you are worried about", ("person.given-name", name), ("person.family-name", "Testone"));

        Assert.Contains(name, school.Page.Text, StringComparison.Ordinal);
        await school.Visitor.OpenAsync("/refer/lagan/check");
        Assert.Contains(name, school.Page.Text, StringComparison.Ordinal);
        Assert.Empty(school.Page.Document.QuerySelectorAll("main script, main img"));
    }

    [Fact]
    public async Task Names_of_fields_that_are_not_on_the_page_are_not_taken()
    {
        await using var kith = await TestKith.StartAsync();
        var school = await AtTheChildAsync(kith);
        var other = "person:" + Guid.CreateVersion7() + "|person.given-name";
        var token = school.Page.The("main input[name=__RequestVerificationToken]").GetAttribute("value")!;

        await school.Visitor.SendAsync(new HttpRequestMessage(HttpMethod.Post, school.Page.Address)
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["__RequestVerificationToken"] = token, [other] = "Mallory", [school.Field("person.given-name")] = "Amy", [school.Field("person.family-name")] = "Testone",
            }),
        });

        await using var scope = kith.Services.CreateAsyncScope();
        var kept = await scope.ServiceProvider.GetRequiredService<KithDb>().Set<Kith.Platform.Forms.Draft>().SingleAsync();
        Assert.Contains("Amy", kept.Content, StringComparison.Ordinal);
        Assert.DoesNotContain("Mallory", kept.Content, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/refer/nowhere")]
    [InlineData("/refer/lagan/no-such-page")]
    [InlineData("/refer/lagan/children/0198c1f0-0000-7000-8000-000000000000")]
    [InlineData("/help-for-families/nowhere")]
    [InlineData("/track/AAAA-BBBB-CCCC-DDDD-EEEE")]
    [InlineData("/track/x")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        await using var kith = await TestKith.StartAsync();
        var school = await AtTheChildAsync(kith);

        Assert.Equal(HttpStatusCode.NotFound, (await school.Visitor.OpenAsync(address)).Status);
    }

    [Fact]
    public async Task Another_browser_does_not_see_the_draft()
    {
        await using var kith = await TestKith.StartAsync();
        var school = await AtTheChildAsync(kith);
        await school.SayAsync("The children you are worried about", ("person.given-name", "Amy"), ("person.family-name", "Testone"));

        var stranger = await kith.Anyone().OpenAsync(school.Page.Address.AbsolutePath);

        Assert.Equal("/refer/lagan", stranger.Address.AbsolutePath);
        Assert.DoesNotContain("Amy", stranger.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_post_no_person_could_have_written_is_refused_and_the_draft_stays()
    {
        await using var kith = await TestKith.StartAsync();
        var school = await AtTheChildAsync(kith);
        var token = school.Page.The("main input[name=__RequestVerificationToken]").GetAttribute("value")!;
        var child = school.Page.Address;

        var page = await school.Visitor.SendAsync(new HttpRequestMessage(HttpMethod.Post, child)
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token, [school.Field("person.given-name")] = new string('a', 3_000_000) }),
        });

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, page.Status);
        Assert.Equal(HttpStatusCode.OK, (await school.Visitor.OpenAsync(child.AbsolutePath)).Status);
    }

    [Fact]
    public async Task A_referrer_does_not_see_another_referrers_referral()
    {
        await using var kith = await TestKith.StartAsync();
        var school = await SchoolReferral.ToCheckAsync(kith.SignedIn(kith.NorthernIreland["referrer-school"]), "lagan");
        await school.PressAsync("Send");
        await using var scope = kith.Services.CreateAsyncScope();
        var id = (await scope.ServiceProvider.GetRequiredService<KithDb>().Set<Referral>().SingleAsync()).Id.Value;
        Assert.Equal(HttpStatusCode.OK, (await school.Visitor.OpenAsync($"/my-referrals/{id}")).Status);

        var other = kith.SignedIn(await kith.NorthernIreland.AddUserAsync(kith, "referrer-school", "Another referrer"));

        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"/my-referrals/{id}")).Status);
        Assert.DoesNotContain("R-0001", (await other.OpenAsync("/my-referrals")).Text, StringComparison.Ordinal);
    }

    private static async Task<Referrer> AtTheChildAsync(TestKith kith)
    {
        var school = new Referrer(kith.Anyone());
        await school.BeginAsync("/refer/lagan");
        await school.SayAsync("Is anyone in danger now?", ("referral.immediate-danger", "no"));
        await school.Visitor.OpenAsync("/refer/lagan/children");
        return school;
    }
}
