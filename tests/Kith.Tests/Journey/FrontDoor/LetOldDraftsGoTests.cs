using Kith.Journey.FrontDoor.Referrals;
using Kith.Platform.Forms;
using Kith.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Journey.FrontDoor;

/// <summary>What was begun and never sent is let go after the days the page told.</summary>
public sealed class LetOldDraftsGoTests
{
    [Fact]
    public async Task An_unsent_referral_goes_after_seven_days_and_a_workers_draft_after_twenty_eight()
    {
        await using var kith = await TestKith.StartAsync();
        var (agency, cancellation) = (kith.NorthernIreland, TestContext.Current.CancellationToken);
        await using var scope = kith.ActingAsHouse(agency);
        var drafts = scope.ServiceProvider.GetRequiredService<Drafts>();
        await drafts.KeepAsync("token:one", "referral:lagan", "/refer/lagan", "A referral", new { Words = "unsent" }, cancellation);
        await drafts.KeepAsync("user:one", "visit:one", "/", "A visit", new { Words = "unsent" }, cancellation);
        await using (var other = kith.ActingAsHouse(kith.England))
        {
            await other.ServiceProvider.GetRequiredService<Drafts>().KeepAsync("token:two", "referral:wend", "/refer/wend", "A referral", new { Words = "unsent" }, cancellation);
        }

        async Task<(bool Referral, bool Visit, bool Elsewhere)> AfterAsync(int days)
        {
            kith.Clock.Advance(TimeSpan.FromDays(days));
            await scope.ServiceProvider.GetRequiredService<LetOldDraftsGo>().RunAsync(cancellation);
            return (await drafts.FindAsync<object>("token:one", "referral:lagan", cancellation) is not null, await drafts.FindAsync<object>("user:one", "visit:one", cancellation) is not null,
                await drafts.FindAsync<object>("token:two", "referral:wend", cancellation) is not null);
        }

        Assert.Equal((true, true, true), await AfterAsync(7));
        Assert.Equal((false, true, true), await AfterAsync(1));
        Assert.Equal((false, true, true), await AfterAsync(20));
        Assert.Equal((false, false, true), await AfterAsync(1));
    }

    [Fact]
    public async Task Staff_read_on_their_home_page_for_how_long_a_draft_is_kept()
    {
        await using var kith = await TestKith.StartAsync();
        var worker = kith.NorthernIreland["duty-social-worker"];
        await using (var scope = kith.ActingAs(worker))
        {
            var drafts = scope.ServiceProvider.GetRequiredService<Drafts>();
            await drafts.KeepAsync(drafts.Mine, "visit:one", "/", "A visit", new { }, TestContext.Current.CancellationToken);
        }

        Assert.Contains("Kept for 28 days after you last typed. What was begun as a referral is kept for 7 days.", (await kith.SignedIn(worker).OpenAsync("/")).Text, StringComparison.Ordinal);
    }
}
