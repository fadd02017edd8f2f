using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Platform.History;
using Kith.Platform.Messages;
using Kith.Platform.Work;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Platform.Messages;

/// <summary>A message exists exactly when its action does.</summary>
public sealed class OutboxTests
{
    [Fact]
    public async Task A_message_is_written_with_its_action_and_filed_to_those_it_is_about()
    {
        await using var kith = await TestKith.StartAsync();
        var amy = await kith.ChildAsync();

        var id = await kith.PostAsync(kith.NorthernIreland["duty-social-worker"], Posting.Email(amy));

        var message = await kith.FindAsync(id);
        Assert.Equal((MessageStatus.Waiting, kith.Clock.Moment(), amy), (message.Status, message.NextTryAt!.Value, message.About.Single().PersonId));
        await using var scope = kith.Services.CreateAsyncScope();
        var happened = await scope.ServiceProvider.GetRequiredService<KithDb>().Set<HistoryEvent>().Include(e => e.Filings).SingleAsync(e => e.Code == "messages.posted");
        Assert.Equal((amy, "Email to Ms Rea, Glen Primary School: Your referral R-2041"),
            (happened.Filings.Single().PersonId, scope.ServiceProvider.GetRequiredService<EventKinds>().Find(happened.Code)!.Read(happened.Payload)));
    }

    [Fact]
    public async Task An_action_that_is_refused_posts_nothing()
    {
        await using var kith = await TestKith.StartAsync();
        await using var scope = kith.ActingAs(kith.NorthernIreland["duty-social-worker"]);

        await scope.ServiceProvider.GetRequiredService<Kith.Platform.Work.Work>().DoAsync<MessageId>(
            new ActionInfo("test.tell", "messages.read", "Told somebody"), About.Nobody, null, hand =>
            {
                Outbox.Post(hand, Posting.Email());
                return Task.FromResult<Outcome<MessageId>>(new Refusal("test.no", "No"));
            });

        Assert.False(await scope.ServiceProvider.GetRequiredService<KithDb>().Set<Message>().AnyAsync());
    }

    [Fact]
    public async Task An_in_app_message_has_arrived_when_its_action_is_committed()
    {
        await using var kith = await TestKith.StartAsync();
        var manager = kith.NorthernIreland["team-manager"];

        var id = await kith.PostAsync(kith.NorthernIreland["duty-social-worker"], new OutgoingMessage(Channel.InApp, manager.Name, manager.Name, "A child waits", "Please allocate.", [], manager.Id));

        var message = await kith.FindAsync(id);
        Assert.Equal((MessageStatus.Delivered, null), (message.Status, message.NextTryAt));
    }

    [Fact]
    public async Task A_message_that_has_nowhere_to_go_is_a_bug_of_the_room_that_words_it()
    {
        await using var kith = await TestKith.StartAsync();
        await Assert.ThrowsAsync<ArgumentException>(() => kith.PostAsync(kith.NorthernIreland["duty-social-worker"], Posting.Email() with { Channel = Channel.InApp }));
        await Assert.ThrowsAsync<ArgumentException>(() => kith.PostAsync(kith.NorthernIreland["duty-social-worker"], Posting.Email() with { To = " " }));
    }
}
