using Kith.Journey.FrontDoor;
using Kith.Kernel;
using Kith.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Journey.FrontDoor;

/// <summary>The board: as quick with many referrals as with few, and its clocks keep the holidays of the place.</summary>
public sealed class BoardTests
{
    [Fact]
    public async Task Two_hundred_referrals_take_as_many_statements_as_five()
    {
        await using var kith = await TestKith.StartAsync();
        var worker = kith.SignedIn(kith.NorthernIreland["duty-social-worker"]);
        async Task<int> CountAsync(int upTo, int from)
        {
            for (var number = from; number < upTo; number++)
            {
                await kith.RefersAsync(kith.NorthernIreland, $"School {number % 7}", new Named($"Child{number}", "Testone", "2016-05-03"));
            }

            await worker.OpenAsync("/front-door");
            kith.Statements.Start();
            await worker.OpenAsync("/front-door");
            Assert.Equal(upTo, worker.Page.Document.QuerySelectorAll(".kith-board__cards > li").Length);
            return kith.Statements.Seen.Count;
        }

        var few = await CountAsync(5, 0);
        Assert.Equal(few, await CountAsync(200, 5));
    }

    [Theory]
    [InlineData("northern-ireland", "2026-07-14")] // Friday to Tuesday: Monday 13 July stands in for the Twelfth, a Sunday in 2026
    [InlineData("england", "2026-07-13")]
    public async Task A_decision_due_over_the_twelfth_of_July_is_due_later_in_Northern_Ireland(string place, string due)
    {
        await using var kith = await TestKith.StartAsync();
        kith.Clock.MoveTo(new DateTimeOffset(2026, 7, 10, 9, 0, 0, TimeSpan.Zero));
        var agency = AtTheFrontDoor.In(kith, place);
        await kith.RefersAsync(agency, "Glen Primary School", new Named("Amy", "Testone", "2014-05-03"));
        await using var scope = kith.ActingAs(agency["duty-social-worker"]);
        var list = scope.ServiceProvider.GetRequiredService<ListReferrals>();

        var card = Assert.Single(await list.ReadAsync(new(), TestContext.Current.CancellationToken));

        Assert.Equal(DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture), card.Clock.DueOn);
        Assert.Equal("1 working day left of 1 working day", card.Clock.Says);
    }
}
