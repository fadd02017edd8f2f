using Kith.Journey.FrontDoor;
using Kith.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Journey.FrontDoor;

/// <summary>Given what came to the front door over the months, when somebody looks at the numbers, then each is followed from contact to outcome.</summary>
public sealed class CountFunnelTests
{
    [Theory, InlineData("northern-ireland"), InlineData("england")]
    public async Task What_came_in_is_followed_to_its_decision_and_its_assessment_in_the_quarter_it_came(string place)
    {
        await using var kith = await TestKith.StartAsync();
        var agency = AtTheFrontDoor.In(kith, place);
        await (await kith.RefersAsync(agency, "Glen Primary School", new Named("Amy", "Testone"))).DecidedAsync("no-further-action");
        await (await kith.RefersAsync(agency, "Glen Primary School", new Named("Ben", "Testtwo"))).DecidedAsync("advice");
        kith.Clock.MoveTo(new DateTimeOffset(2026, 5, 5, 10, 0, 0, TimeSpan.Zero));
        var door = await AtTheFrontDoor.SchoolRefersAsync(kith, agency);
        await door.DecideAsync(door.Assessment);
        await kith.RefersAsync(agency, "Glen Primary School", new Named("Cara", "Testthree"));

        await using var scope = kith.ActingAs(agency["duty-social-worker"]);
        var quarters = await scope.ServiceProvider.GetRequiredService<CountFunnel>().CountAsync(null, TestContext.Current.CancellationToken);

        Assert.Equal([new(2026, 4, 1), new(2026, 1, 1), new DateOnly(2025, 10, 1)], quarters.Take(3).Select(q => q.From));
        Assert.Equal(8, quarters.Count);
        Assert.Equal((2, 1, 1, 1), (quarters[0].Referrals, quarters[0].Decided, quarters[0].Decisions["assessment"], quarters[0].Assessments));
        Assert.Equal((2, 1, 1, 0), (quarters[1].Referrals, quarters[1].Decisions["no-further-action"], quarters[1].Decisions["advice"], quarters[1].Assessments));
        Assert.Equal(0, quarters[2].Referrals);

        var worker = kith.SignedIn(agency["duty-social-worker"]);
        await worker.OpenAsync("/front-door/numbers");
        var steps = worker.Page.Document.QuerySelectorAll("table").Single(t => t.TextContent.Contains("Step", StringComparison.Ordinal)).QuerySelectorAll("tbody tr").ToDictionary(r => r.Children[0].TextContent, r => r.Children[1].TextContent);
        Assert.Equal(("4", "4", "1"), (steps["Contacts"], steps["Referrals"], steps["Assessments"]));
        var kind = worker.Page.Document.QuerySelectorAll("[name=Source] option").Select(o => o.GetAttribute("value")).First(v => v is { Length: > 0 });
        await worker.SubmitAsync([("Source", kind)], "Count only these");
        Assert.DoesNotContain("Contacts", worker.Page.Text, StringComparison.Ordinal);
        Assert.Contains("not counted", worker.Page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_agencys_numbers_are_its_own()
    {
        await using var kith = await TestKith.StartAsync();
        await kith.RefersAsync(kith.England, "Glen Primary School", new Named("Amy", "Testone"));
        await using var scope = kith.ActingAs(kith.NorthernIreland["duty-social-worker"]);
        Assert.All(await scope.ServiceProvider.GetRequiredService<CountFunnel>().CountAsync(null, TestContext.Current.CancellationToken), q => Assert.Equal(0, q.Referrals));
    }
}
