using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Platform.Messages;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Platform.Messages;

/// <summary>What waits is handed over once, tried again as long as that may help, and its failure is told.</summary>
public sealed class SendMessagesTests
{
    [Fact]
    public async Task Without_a_key_nothing_leaves_and_the_message_says_so()
    {
        await using var kith = await TestKith.StartAsync();
        var id = await kith.PostAsync(kith.NorthernIreland["duty-social-worker"], Posting.Email());

        await kith.SendAsync();

        var message = await kith.FindAsync(id);
        Assert.Equal((MessageStatus.KeptHere, Carrier.House, null), (message.Status, message.CarriedBy!.Value, message.NextTryAt));
    }

    [Theory]
    [InlineData(Channel.Email, "head@glen-primary.example.org", "email_address")]
    [InlineData(Channel.Sms, "07700 900123", "phone_number")]
    public async Task Notify_takes_the_words_the_address_and_our_reference(Channel channel, string to, string field)
    {
        await using var kith = await TestKith.StartAsync();
        await using var notify = await NotifyStandIn.StartAsync(kith.Clock);
        await using var house = kith.With(notify);
        var id = await kith.PostAsync(kith.England["duty-social-worker"], Posting.Email() with { Channel = channel, To = to });

        await house.SendAsync();

        var received = Assert.Single(notify.Received);
        Assert.Equal((to, $"template-of-{channel}", id.Value.ToString()), ((string)received.Body[field]!, (string)received.Body["template_id"]!, received.Reference));
        Assert.Equal(("Your referral R-2041", "Thank you.\n\nWe read it today."), ((string)received.Body["personalisation"]!["subject"]!, (string)received.Body["personalisation"]!["body"]!));
        var message = await kith.FindAsync(id);
        Assert.Equal((MessageStatus.Sent, received.Id, 1), (message.Status, message.CarrierReference, message.Attempts));
    }

    [Fact]
    public async Task A_letter_goes_with_its_address_line_by_line()
    {
        await using var kith = await TestKith.StartAsync();
        await using var notify = await NotifyStandIn.StartAsync(kith.Clock);
        await using var house = kith.With(notify);
        await kith.PostAsync(kith.England["duty-social-worker"], Posting.Email() with { Channel = Channel.Letter, To = "2 Example Street\r\nExampleton\r\nZZ99 1AA", ToName = "Mrs Example" });

        await house.SendAsync();

        var words = Assert.Single(notify.Received).Body["personalisation"]!;
        Assert.Equal(["Mrs Example", "2 Example Street", "Exampleton", "ZZ99 1AA"], Enumerable.Range(1, 4).Select(n => (string)words[$"address_line_{n}"]!));
    }

    [Theory]
    [InlineData(429, "429: Exceeded rate limit")]
    [InlineData(500, "500: Internal server error")]
    public async Task What_passes_is_tried_again_later_and_then_goes(int status, string says)
    {
        await using var kith = await TestKith.StartAsync();
        await using var notify = await NotifyStandIn.StartAsync(kith.Clock);
        await using var house = kith.With(notify);
        notify.OutOfOrder = status;
        var id = await kith.PostAsync(kith.England["duty-social-worker"], Posting.Email());

        await house.SendAsync();

        var waiting = await kith.FindAsync(id);
        Assert.Equal((MessageStatus.Waiting, kith.Clock.Moment().AddMinutes(1)), (waiting.Status, waiting.NextTryAt!.Value));
        Assert.Contains(says, waiting.Problem, StringComparison.Ordinal);

        notify.OutOfOrder = null;
        await house.SendAsync();
        Assert.Empty(notify.Received);

        kith.Clock.Advance(TimeSpan.FromMinutes(1));
        await house.SendAsync();
        Assert.Equal((MessageStatus.Sent, 2), ((await kith.FindAsync(id)).Status, (await kith.FindAsync(id)).Attempts));
    }

    [Fact]
    public async Task A_token_that_Notify_takes_as_too_old_is_our_clock_and_the_message_waits()
    {
        await using var kith = await TestKith.StartAsync();
        await using var notify = await NotifyStandIn.StartAsync(kith.Clock);
        await using var house = kith.With(notify);
        notify.ClockOff = TimeSpan.FromSeconds(31);
        var id = await kith.PostAsync(kith.England["duty-social-worker"], Posting.Email());

        await house.SendAsync();

        var message = await kith.FindAsync(id);
        Assert.Equal(MessageStatus.Waiting, message.Status);
        Assert.Contains("403: Error: Your system clock", message.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_Notify_refuses_has_failed_with_its_reason()
    {
        await using var kith = await TestKith.StartAsync();
        await using var notify = await NotifyStandIn.StartAsync(kith.Clock);
        await using var house = kith.With(notify);
        var id = await kith.PostAsync(kith.England["duty-social-worker"], Posting.Email() with { To = "no address" });

        await house.SendAsync();

        var message = await kith.FindAsync(id);
        Assert.Equal((MessageStatus.Failed, null, "GOV.UK Notify answered 400: email_address Not a valid email address"), (message.Status, message.NextTryAt, message.Problem));
    }

    [Fact]
    public async Task A_channel_without_a_template_fails_and_says_which()
    {
        await using var kith = await TestKith.StartAsync();
        await using var notify = await NotifyStandIn.StartAsync(kith.Clock);
        await using var house = kith.With(notify, channels: "Sms");
        var id = await kith.PostAsync(kith.England["duty-social-worker"], Posting.Email());

        await house.SendAsync();

        Assert.Equal("No GOV.UK Notify template is set for this channel (Email).", (await kith.FindAsync(id)).Problem);
    }

    [Fact]
    public async Task Nobody_gets_a_message_twice_when_the_line_breaks_after_Notify_took_it()
    {
        await using var kith = await TestKith.StartAsync();
        await using var notify = await NotifyStandIn.StartAsync(kith.Clock);
        await using var house = kith.With(notify);
        notify.BreakLineAfterTaking = true;
        var id = await kith.PostAsync(kith.England["duty-social-worker"], Posting.Email());

        await house.SendAsync();
        Assert.Equal(MessageStatus.Waiting, (await kith.FindAsync(id)).Status);

        kith.Clock.Advance(TimeSpan.FromMinutes(1));
        await house.SendAsync();

        Assert.Equal((MessageStatus.Sent, Assert.Single(notify.Received).Id), ((await kith.FindAsync(id)).Status, (await kith.FindAsync(id)).CarrierReference));
    }

    [Fact]
    public async Task Two_nodes_that_send_at_once_send_each_message_once()
    {
        await using var kith = await TestKith.StartAsync();
        await using var notify = await NotifyStandIn.StartAsync(kith.Clock);
        await using var house = kith.With(notify);
        for (var n = 0; n < 30; n++)
        {
            await kith.PostAsync(kith.England["duty-social-worker"], Posting.Email());
        }

        await Task.WhenAll(house.SendAsync(), house.SendAsync());

        Assert.Equal((30, 30), (notify.Received.Count, notify.Received.Select(r => r.Reference).Distinct().Count()));
    }

    [Fact]
    public async Task What_a_dead_node_had_in_hand_comes_free_again()
    {
        await using var kith = await TestKith.StartAsync();
        var id = await kith.PostAsync(kith.England["duty-social-worker"], Posting.Email());
        var until = kith.Clock.Moment().AddMinutes(10);
        await using (var scope = kith.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<KithDb>().Set<Message>().ExecuteUpdateAsync(
                set => set.SetProperty(m => m.Claim, kith.Clock.New<ClaimId>()).SetProperty(m => m.ClaimedUntil, until));
        }

        await kith.SendAsync();
        Assert.Equal(MessageStatus.Waiting, (await kith.FindAsync(id)).Status);

        kith.Clock.Advance(until - kith.Clock.Moment());
        await kith.SendAsync();
        Assert.Equal(MessageStatus.KeptHere, (await kith.FindAsync(id)).Status);
    }

    [Fact]
    public async Task After_the_last_try_the_message_has_failed_and_its_last_problem_says_why()
    {
        await using var kith = await TestKith.StartAsync();
        await using var notify = await NotifyStandIn.StartAsync(kith.Clock);
        await using var house = kith.With(notify);
        notify.OutOfOrder = 500;
        var id = await kith.PostAsync(kith.England["duty-social-worker"], Posting.Email());

        while (await kith.FindAsync(id) is { NextTryAt: { } next })
        {
            kith.Clock.Advance(next - kith.Clock.Moment());
            await house.SendAsync();
        }

        var message = await kith.FindAsync(id);
        Assert.Equal(MessageStatus.Failed, message.Status);
        Assert.Contains("500", message.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Waits_grow_and_end()
    {
        var waits = Enumerable.Range(1, 20).Select(TryAgain.After).TakeWhile(w => w is not null).Select(w => w!.Value).ToList();
        Assert.Equal(waits.Order(), waits);
        Assert.InRange(waits.Count, 5, 19);
    }
}
