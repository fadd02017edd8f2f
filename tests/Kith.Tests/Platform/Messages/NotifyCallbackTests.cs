using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Kith.Platform.Messages;
using Kith.Tests.Support;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Kith.Tests.Platform.Messages;

/// <summary>Notify tells what became of a message, as often and in whatever order it likes.</summary>
public sealed class NotifyCallbackTests
{
    [Theory]
    [InlineData("delivered", MessageStatus.Delivered)]
    [InlineData("received", MessageStatus.Delivered)]
    [InlineData("permanent-failure", MessageStatus.Failed)]
    [InlineData("temporary-failure", MessageStatus.Failed)]
    [InlineData("technical-failure", MessageStatus.Failed)]
    [InlineData("sending", MessageStatus.Sent)]
    public async Task A_notice_moves_the_message_on(string notice, MessageStatus status)
    {
        await using var kith = await TestKith.StartAsync();
        await using var notify = await NotifyStandIn.StartAsync(kith.Clock);
        await using var house = kith.With(notify);
        var id = await SentAsync(kith, house);

        Assert.Equal(HttpStatusCode.NoContent, await TellAsync(house, id.Value.ToString(), notice));

        var message = await kith.FindAsync(id);
        Assert.Equal(status, message.Status);
        Assert.Equal(status == MessageStatus.Failed, message.Problem is not null);
    }

    [Fact]
    public async Task A_late_failure_does_not_undo_a_delivery()
    {
        await using var kith = await TestKith.StartAsync();
        await using var notify = await NotifyStandIn.StartAsync(kith.Clock);
        await using var house = kith.With(notify);
        var id = await SentAsync(kith, house);

        await TellAsync(house, id.Value.ToString(), "delivered");
        await TellAsync(house, id.Value.ToString(), "temporary-failure");

        var message = await kith.FindAsync(id);
        Assert.Equal((MessageStatus.Delivered, null, new DateTime(2026, 3, 3, 10, 4, 5, DateTimeKind.Utc)), (message.Status, message.Problem, message.DeliveredAt!.Value));
    }

    [Fact]
    public async Task A_stranger_an_unknown_message_and_a_notice_that_is_none_are_turned_away()
    {
        await using var kith = await TestKith.StartAsync();
        await using var notify = await NotifyStandIn.StartAsync(kith.Clock);
        await using var house = kith.With(notify);
        var id = await SentAsync(kith, house);

        Assert.Equal(HttpStatusCode.Unauthorized, await TellAsync(house, id.Value.ToString(), "delivered", token: "guessed"));
        Assert.Equal(HttpStatusCode.Unauthorized, await TellAsync(house, id.Value.ToString(), "delivered", token: null));
        Assert.Equal(HttpStatusCode.NotFound, await TellAsync(house, "00000000-0000-7000-8000-000000000000", "delivered"));
        Assert.Equal(HttpStatusCode.BadRequest, await TellAsync(house, "not ours", "delivered"));
        Assert.Equal(MessageStatus.Sent, (await kith.FindAsync(id)).Status);
    }

    [Fact]
    public async Task A_key_that_cannot_be_right_stops_the_start_and_is_not_shown()
    {
        await using var kith = await TestKith.StartAsync();
        await using var house = kith.WithWebHostBuilder(host => host.UseSetting("Kith:Notify:Key", "not-a-key"));
        var stopped = Assert.ThrowsAny<Exception>(() => house.Services);
        Assert.Contains("Kith:Notify:Key", stopped.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("not-a-key", stopped.ToString(), StringComparison.Ordinal);
    }

    private static async Task<MessageId> SentAsync(TestKith kith, WebApplicationFactory<Program> house)
    {
        var id = await kith.PostAsync(kith.England["duty-social-worker"], Posting.Email());
        await house.SendAsync();
        return id;
    }

    private static async Task<HttpStatusCode> TellAsync(WebApplicationFactory<Program> house, string reference, string status, string? token = Posting.CallbackToken)
    {
        using var client = house.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri("https://localhost") });
        if (token is not null)
        {
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        using var answer = await client.PostAsJsonAsync("/api/notify/callback", new
        {
            id = "740e5834-3a29-46b4-9a6f-16142fde533a", reference, to = "head@glen-primary.example.org", status, created_at = "2026-03-03T10:00:00.000000Z",
            completed_at = "2026-03-03T10:04:05.000000Z", sent_at = "2026-03-03T10:00:01.000000Z", notification_type = "email", template_id = "t", template_version = 1,
        });
        return answer.StatusCode;
    }
}
