using System.Net;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Messages;
using Kith.Record.Users;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Platform.Messages;

/// <summary>The mailbox: what came to me, what became of what was sent, and who may not see it.</summary>
public sealed class MailboxPagesTests
{
    [Fact]
    public async Task A_message_to_me_is_read_and_marked_as_read_and_the_look_is_logged()
    {
        await using var kith = await TestKith.StartAsync();
        var manager = kith.NorthernIreland["team-manager"];
        var amy = await kith.ChildAsync();
        await kith.PostAsync(kith.NorthernIreland["duty-social-worker"], ToUser(manager, amy));
        var visitor = kith.SignedIn(manager);

        var list = await visitor.OpenAsync("/messages");
        Assert.Equal(("Messages to me", "To read"), (list.Heading, list.The(".govuk-tag").TextContent));

        var page = await visitor.FollowAsync("A child waits");
        Assert.Equal("A child waits", page.Heading);
        Assert.Equal(["First line.", "Second paragraph."], page.Document.QuerySelectorAll("main p.govuk-body").Select(p => p.TextContent.Trim()));

        list = await visitor.SubmitAsync(button: "Mark as read");
        Assert.Equal("Messages to me", list.Heading);
        Assert.Empty(list.Document.QuerySelectorAll(".govuk-tag"));
        await using var scope = kith.Services.CreateAsyncScope();
        var looks = await scope.ServiceProvider.GetRequiredService<KithDb>().Set<ReadEntry>().Where(r => r.PersonId == amy).Select(r => r.What).ToListAsync();
        Assert.Equal(["messages", "messages", "messages/message"], looks.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_message_about_a_child_since_restricted_is_withheld()
    {
        await using var kith = await TestKith.StartAsync();
        var manager = kith.NorthernIreland["team-manager"];
        var amy = await kith.ChildAsync();
        var id = await kith.PostAsync(kith.NorthernIreland["duty-social-worker"], ToUser(manager, amy));
        await using (var scope = kith.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<KithDb>().Set<Kith.Record.People.Person>().Where(p => p.Id == amy).ExecuteUpdateAsync(set => set.SetProperty(p => p.Restricted, true));
        }

        var visitor = kith.SignedIn(manager);
        var list = await visitor.OpenAsync("/messages");
        Assert.DoesNotContain("A child waits", list.Text, StringComparison.Ordinal);
        Assert.Contains("1 message is not shown", list.Text, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.OpenAsync($"/messages/{id.Value}")).Status);
        await using var after = kith.Services.CreateAsyncScope();
        Assert.Contains(Kith.Platform.Access.Sight.Restricted, await after.ServiceProvider.GetRequiredService<KithDb>().Set<ReadEntry>().Where(r => r.PersonId == amy).Select(r => r.Sight).ToListAsync());
    }

    [Fact]
    public async Task Whoever_answers_for_the_agency_sees_what_it_sent_and_why_something_failed()
    {
        await using var kith = await TestKith.StartAsync();
        await using var notify = await NotifyStandIn.StartAsync(kith.Clock);
        await using var house = kith.With(notify);
        await kith.PostAsync(kith.NorthernIreland["duty-social-worker"], Posting.Email() with { To = "no address" });
        await house.SendAsync();
        var visitor = kith.SignedIn(kith.NorthernIreland["team-manager"]);

        var list = await visitor.OpenAsync("/messages");
        Assert.Contains("1 message could not be sent", list.Text, StringComparison.Ordinal);
        var failed = await visitor.FollowAsync("See which and why");

        Assert.Equal("Messages that could not be sent", failed.Heading);
        Assert.Contains("Ms Rea, Glen Primary School Email", failed.Text, StringComparison.Ordinal);
        Assert.Contains("Could not be sent", failed.The(".govuk-tag--red").TextContent, StringComparison.Ordinal);
        Assert.Contains("email_address Not a valid email address", failed.Text, StringComparison.Ordinal);
        Assert.Contains("Given up", (await visitor.FollowAsync("Your referral R-2041")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_house_from_which_nothing_leaves_says_so()
    {
        await using var kith = await TestKith.StartAsync();
        var worker = kith.NorthernIreland["duty-social-worker"];
        await kith.PostAsync(worker, Posting.Email());
        await kith.SendAsync();
        var visitor = kith.SignedIn(worker);

        var sent = await visitor.OpenAsync("/messages/sent");
        Assert.Contains("Nothing leaves this system", sent.Text, StringComparison.Ordinal);
        Assert.Contains("Kept here, not sent", sent.Text, StringComparison.Ordinal);
        Assert.Contains("This message was not sent", (await visitor.FollowAsync("Your referral R-2041")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Messages_of_others_of_another_agency_and_of_nobody_signed_in_are_closed()
    {
        await using var kith = await TestKith.StartAsync();
        var id = await kith.PostAsync(kith.NorthernIreland["team-manager"], Posting.Email());

        Assert.Equal(HttpStatusCode.NotFound, (await kith.SignedIn(kith.NorthernIreland["social-worker"]).OpenAsync($"/messages/{id.Value}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await kith.SignedIn(kith.England["team-manager"]).OpenAsync($"/messages/{id.Value}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await kith.SignedIn(kith.NorthernIreland["referrer-school"]).OpenAsync("/messages")).Status);
        Assert.DoesNotContain("Your referral", (await kith.Anyone().OpenAsync($"/messages/{id.Value}")).Text, StringComparison.Ordinal);
        var others = await kith.SignedIn(kith.NorthernIreland["social-worker"]).OpenAsync("/messages/sent");
        Assert.Contains("There are no messages here", others.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_marks_the_messages_of_somebody_else()
    {
        await using var kith = await TestKith.StartAsync();
        var manager = kith.NorthernIreland["team-manager"];
        var id = await kith.PostAsync(kith.NorthernIreland["duty-social-worker"], ToUser(manager));
        await using var scope = kith.ActingAs(kith.NorthernIreland["duty-social-worker"]);

        Assert.False(await scope.ServiceProvider.GetRequiredService<Mailbox>().MarkAsync(id, read: true, CancellationToken.None));
        Assert.Null((await kith.FindAsync(id)).ReadAt);
    }

    [Fact]
    public async Task Fifty_messages_stand_on_a_page_and_the_older_ones_on_the_next()
    {
        await using var kith = await TestKith.StartAsync();
        var manager = kith.NorthernIreland["team-manager"];
        for (var n = 1; n <= 51; n++)
        {
            kith.Clock.Advance(TimeSpan.FromMinutes(1));
            await kith.PostAsync(kith.NorthernIreland["duty-social-worker"], ToUser(manager) with { Subject = $"Message {n}" });
        }

        var visitor = kith.SignedIn(manager);
        var newest = await visitor.OpenAsync("/messages");
        Assert.Equal((50, "Message 51"), (newest.Document.QuerySelectorAll("tbody tr").Length, newest.The("tbody th").TextContent.Trim()));
        Assert.Equal("Message 1", (await visitor.FollowAsync("Older")).The("tbody th").TextContent.Trim());
    }

    private static OutgoingMessage ToUser(User user, params PersonId[] about) =>
        new(Channel.InApp, user.Name, user.Name, "A child waits", "First line.\n\nSecond paragraph.", about, user.Id);
}
