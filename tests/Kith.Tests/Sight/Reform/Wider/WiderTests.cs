using Kith.Sight.Reform;
using Kith.Sight.Reform.Wider;
using Kith.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Sight.Reform.Wider;

/// <summary>Themes of the plan, and the programmes and strategies it names beside itself.</summary>
public sealed class WiderTests
{
    [Fact]
    public async Task The_published_plan_brings_three_themes_four_programmes_and_eight_strategies()
    {
        await using var kith = await TestKith.StartAsync();
        await kith.LoadAsync(PublishedData.Plan);
        var known = await kith.KnownAsync();
        var (themes, beside, reviews) = await kith.AsOfficeAsync(async s =>
        {
            var read = s.GetRequiredService<ReadProgramme>();
            return (await read.OfAsync<ReformTheme>(known, CancellationToken.None), await read.OfAsync<OutsideLink>(known, CancellationToken.None), await read.OfAsync<ReviewDay>(known, CancellationToken.None));
        });
        Assert.Equal((3, 4, 8), (themes.Count, beside.Count(b => b.Kind == "programme"), beside.Count(b => b.Kind == "strategy")));
        Assert.All(beside, b => Assert.Equal(GoTogether.NotLookedAt, b.Together));
        Assert.Equal("21 June 2023", Assert.Single(reviews).Written);
    }

    [Fact]
    public async Task Somebody_places_workstreams_under_a_theme_and_loading_again_does_not_take_it_back()
    {
        await using var kith = await TestKith.StartAsync();
        await kith.LoadAsync(PublishedData.Plan);
        var office = kith.SignedIn(kith.NorthernIreland["programme-office"]);
        Assert.Contains("Under no theme: 1.1", (await office.OpenAsync("/reform/wider")).Text, StringComparison.Ordinal);
        await office.FollowAsync("Change theme 1");
        var page = await office.SubmitAsync([("Workstreams", "2"), ("Workstreams", "8"), ("Refs", "1.2")], form: "form[action='?handler=Theme']");
        Assert.DoesNotContain("2.1", page.Document.QuerySelectorAll("p").First(p => p.TextContent.StartsWith("Under no theme", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);
        await office.FollowAsync("Change The Mental Health Strategy");
        Assert.Contains("Say what we need of each other", (await office.SubmitAsync([("Together", "PullApart")], form: "form[action='?handler=Link']")).Errors);
        page = await office.SubmitAsync([("Together", "PullApart"), ("Body", "Department"), ("Says", "Both plan the same crisis service"), ("Workstreams", "9")], form: "form[action='?handler=Link']");
        Assert.Contains("They pull apart", page.Text, StringComparison.Ordinal);
        Assert.Equal(0, (await kith.LoadAsync(PublishedData.Plan)).Added);
        page = await office.OpenAsync("/reform/wider");
        Assert.Contains("2, 8", page.Text, StringComparison.Ordinal);
        Assert.Contains("Both plan the same crisis service", page.Text, StringComparison.Ordinal);
    }
}
