using System.Net;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Messages;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Record.People;

/// <summary>Break-glass and restriction.</summary>
public sealed class BreakGlassTests
{
    [Fact]
    public async Task It_opens_with_a_reason_tells_the_manager_and_closes_again_by_itself()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await Story.OfAsync(kith, kith.NorthernIreland, "Kelly");
        var amy = await story.ChildAsync("Amy", "2018-05-01", known: false);
        var visitor = kith.SignedIn(kith.NorthernIreland["social-worker"]);

        await visitor.OpenAsync($"/children/{amy.Value}/summary");
        await visitor.FollowAsync("you may ask to open it");
        Assert.DoesNotContain("Amy", visitor.Page.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal(["Enter why you need this record now"], (await visitor.SubmitAsync([("Why", "")], "Open")).Errors);
        var page = await visitor.SubmitAsync([("Why", "Child at the desk, worker away")], "Open");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Amy Kelly", page.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("You opened this record outside your reach", page.Text, StringComparison.Ordinal);
        Assert.Contains((await story.LooksAsync(amy)), l => l.Sight == Kith.Platform.Access.Sight.BrokenGlass);
        await using (var scope = kith.Services.CreateAsyncScope())
        {
            var message = Assert.Single(await scope.ServiceProvider.GetRequiredService<KithDb>().Set<Message>().ToListAsync());
            Assert.Equal(kith.NorthernIreland["team-manager"].Id, message.ToUser);
            Assert.DoesNotContain("Amy", message.Body, StringComparison.Ordinal);
        }

        var log = await kith.SignedIn(kith.NorthernIreland["head-of-service"]).OpenAsync($"/children/{amy.Value}/access-log");
        Assert.Contains("Break-glass: Child at the desk, worker away", log.Text, StringComparison.Ordinal);

        kith.Clock.Advance(TimeSpan.FromHours(5));
        Assert.Equal(HttpStatusCode.NotFound, (await kith.SignedIn(kith.NorthernIreland["social-worker"]).OpenAsync($"/children/{amy.Value}/summary")).Status);
    }

    [Fact]
    public async Task What_the_person_is_told_of_the_log_is_in_plain_words()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await Story.OfAsync(kith, kith.NorthernIreland, "Kelly");
        var amy = await story.ChildAsync("Amy", "2018-05-01");
        await kith.SignedIn(kith.NorthernIreland["social-worker"]).OpenAsync($"/children/{amy.Value}/summary");
        await kith.SignedIn(kith.England["social-worker"]).OpenAsync($"/children/{amy.Value}/summary");

        var page = await kith.SignedIn(kith.NorthernIreland["team-manager"]).OpenAsync($"/children/{amy.Value}/access-log?view=person");

        Assert.Equal("Who has looked at your record", page.Heading);
        Assert.Contains("3 March 2026: Social worker looked, because it was part of their work with you (once)", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_restricted_record_is_there_for_those_named_only_and_opens_again()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await Story.OfAsync(kith, kith.NorthernIreland, "Kelly");
        var amy = await story.ChildAsync("Amy", "2018-05-01");
        var manager = kith.SignedIn(kith.NorthernIreland["team-manager"]);
        var worker = kith.SignedIn(kith.NorthernIreland["social-worker"]);

        await manager.OpenAsync($"/children/{amy.Value}/restrict");
        Assert.Equal(2, (await manager.SubmitAsync([("Named", null)], "Restrict")).Errors.Count);
        var page = await manager.SubmitAsync([("Named", kith.NorthernIreland["team-manager"].Id.Value.ToString()), ("Why", "A worker is a relative")], "Restrict");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await worker.OpenAsync($"/children/{amy.Value}/summary")).Status);
        Assert.DoesNotContain("Amy", (await worker.OpenAsync("/children")).Text, StringComparison.Ordinal);
        await manager.OpenAsync($"/children/{amy.Value}/restrict");
        await manager.SubmitAsync([("Why", "The relative has left")], "Lift");
        Assert.Equal(HttpStatusCode.OK, (await worker.OpenAsync($"/children/{amy.Value}/summary")).Status);
        Assert.Contains("Record restricted to", (await worker.OpenAsync($"/children/{amy.Value}/chronology")).Text, StringComparison.Ordinal);
    }
}
