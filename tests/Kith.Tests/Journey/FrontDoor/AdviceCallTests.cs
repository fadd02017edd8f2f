using System.Net;
using Kith.Journey.FrontDoor;
using Kith.Platform.Data;
using Kith.Tests.Portals.Referrers;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Journey.FrontDoor;

/// <summary>Given a professional who rings for advice, when a referral follows, then nothing said in the call is typed again.</summary>
public sealed class AdviceCallTests
{
    [Theory]
    [InlineData("northern-ireland")]
    [InlineData("england")]
    public async Task A_referral_that_follows_opens_with_what_the_call_holds_and_asks_none_of_it(string place)
    {
        await using var kith = await TestKith.StartAsync();
        var agency = AtTheFrontDoor.In(kith, place);
        var worker = kith.SignedIn(agency["duty-social-worker"]);
        await LogAsync(worker);
        await worker.FollowAsync("Start the referral with what it holds");
        Assert.Contains("This starts with what Dana Example, Glen Primary School told us on 3 March 2026", worker.Page.Text, StringComparison.Ordinal);

        var writer = new Referrer(worker);
        await writer.PressAsync("Start now");
        Assert.Equal("You", writer.Page.Heading); // danger was answered in the call; the caller's job was not
        Assert.Contains("Dana Example", writer.Page.Text, StringComparison.Ordinal);
        Assert.Contains("the advice call", writer.Page.Text, StringComparison.Ordinal);
        await writer.SayAsync("You", ("professional.role", "Teacher"));
        Assert.Contains("Amy", writer.Page.Text, StringComparison.Ordinal);
        await worker.FollowAsync("Change");
        await writer.SayAsync("The children you are worried about", ("person.family-name", "Testone"));
        await writer.PressAsync("Continue");
        await writer.SayAsync("More about each child", ("child.school", "Glen Primary School"));
        Assert.Contains("the advice call", writer.Page.Text, StringComparison.Ordinal);
        await writer.SayAsync("What you saw or heard");
        Assert.Contains("From the advice call, 3 March 2026", writer.Page.Text, StringComparison.Ordinal);
        Assert.Contains("Amy comes in hungry. Should I refer?", writer.Page.The("textarea").TextContent, StringComparison.Ordinal);
        await worker.OpenAsync($"/refer/{agency.Agency.Slug}/told");
        await writer.SayAsync("Does the family know?", ("referral.told-family", "told-agrees"));
        await worker.OpenAsync($"/refer/{agency.Agency.Slug}/check");
        Assert.Contains("From the advice call", writer.Page.Text, StringComparison.Ordinal);
        await writer.PressAsync("Send");
        Assert.Equal("We have what you sent", writer.Page.Heading);
        Assert.DoesNotContain(writer.Asked, f => f.EndsWith("|professional.name", StringComparison.Ordinal) || f.EndsWith("|referral.concerns", StringComparison.Ordinal) || f.EndsWith("|person.given-name", StringComparison.Ordinal));

        var door = await AtTheFrontDoor.LatestAsync(kith, agency);
        Assert.Equal("Amy Testone", door.File.Siblings.Single().Lead.FullName);
        Assert.Equal(new DateOnly(2014, 5, 3), door.File.Siblings.Single().Lead.BornOn);
        Assert.Equal("came-in-hungry", door.File.Facts.Value(door.File.Subject, "referral.concerns"));
        Assert.Contains(door.File.Passages, p => p.Passage is { Topic: "referral.reason", Text: "Amy comes in hungry. Should I refer?", SignedByName: "Dana Example" });
        await worker.OpenAsync("/front-door/advice-calls");
        await worker.FollowAsync("R-0001");
        Assert.Equal("Amy, 11", worker.Page.Heading);
    }

    [Fact]
    public async Task A_call_of_another_agency_begins_nothing_and_its_list_does_not_show_it()
    {
        await using var kith = await TestKith.StartAsync();
        await LogAsync(kith.SignedIn(kith.NorthernIreland["duty-social-worker"]));
        await using var scope = kith.Services.CreateAsyncScope();
        var call = await scope.ServiceProvider.GetRequiredService<KithDb>().Set<AdviceCall>().Select(c => c.Id).SingleAsync(TestContext.Current.CancellationToken);
        var stranger = kith.SignedIn(kith.England["duty-social-worker"]);

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync($"/refer/wend?call={call.Value}")).Status);
        await stranger.OpenAsync("/front-door/advice-calls");
        Assert.Contains("Nobody has asked for advice yet", stranger.Page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await kith.Anyone().OpenAsync($"/refer/lagan?call={call.Value}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await kith.SignedIn(kith.NorthernIreland["referrer-school"]).OpenAsync($"/refer/lagan?call={call.Value}")).Status);
    }

    [Fact]
    public async Task A_call_with_everything_missing_keeps_every_word()
    {
        await using var kith = await TestKith.StartAsync();
        var worker = kith.SignedIn(kith.NorthernIreland["duty-social-worker"]);
        await worker.OpenAsync("/front-door/advice-call/new");
        await worker.SubmitAsync([(Named(worker, "advice.question"), "Words I must not lose.")], "Log the call");
        Assert.NotEmpty(worker.Page.Errors);
        Assert.Contains("Words I must not lose.", worker.Page.Document.QuerySelectorAll("textarea").Select(t => t.TextContent.Trim()));
    }

    private static async Task LogAsync(Visitor worker)
    {
        await worker.OpenAsync("/front-door/advice-call/new");
        await worker.SubmitAsync(
        [
            (Named(worker, "referral.immediate-danger"), "no"), (Named(worker, "professional.name"), "Dana Example"), (Named(worker, "professional.agency"), "Glen Primary School"),
            (Named(worker, "professional.phone"), "07700 900200"), (Named(worker, "advice.question"), "Amy comes in hungry. Should I refer?"), (Named(worker, "referral.concerns"), "came-in-hungry"),
            (Named(worker, "person.given-name"), "Amy"), (Named(worker, "person.born-on.Day"), "3"), (Named(worker, "person.born-on.Month"), "5"), (Named(worker, "person.born-on.Year"), "2014"),
            (Named(worker, "advice.answer"), "Yes, please refer."), (Named(worker, "referral.advice-outcome"), "referral-asked"),
        ], "Log the call");
        Assert.Contains("The call is logged", worker.Page.Text, StringComparison.Ordinal);
    }

    private static string Named(Visitor worker, string fact) =>
        worker.Page.Document.QuerySelectorAll("[name]").Select(e => e.GetAttribute("name")!).First(n => n.EndsWith("|" + fact, StringComparison.Ordinal));
}
