using Kith.Cli.Burden;
using Kith.Kernel;

namespace Kith.BrowserTests;

/// <summary>
/// The journey from a school's worry to an agreed plan in a real browser, with scripts and without: every page of it is fit to be seen, and it costs
/// what <c>kith burden</c> says it costs.
/// </summary>
public sealed class BurdenInChromiumTests(RunningKith kith) : Windows(kith)
{
    [Theory]
    [InlineData("northern-ireland", true)]
    [InlineData("england", false)]
    public async Task The_whole_journey_works_with_and_without_scripts_and_costs_what_the_command_counts(string place, bool scripts)
    {
        var today = London.Today(TimeProvider.System);
        var counted = await CountAsync(place);
        await using var house = await BurdenHouse.OpenAsync(TestContext.Current.CancellationToken);
        var looked = new HashSet<string>(StringComparer.Ordinal);

        var seen = BurdenReport.Of(place, await new BurdenJourney(place, WorkedFamily.In(place, today), OpenAsync, today).LiveAsync());

        Assert.True(looked.Count > 40, $"{looked.Count} pages");
        Assert.Empty(seen.TypedTwice);
        Assert.Empty(seen.Retyped);
        Assert.NotEmpty(seen.Typed);
        Assert.Equal(counted.Typed, seen.Typed);
        Assert.Equal(
            counted.Documents.Select(d => (d.Id, d.Boxes, d.Asked, d.Confirmed, d.Shown, string.Join(", ", d.NotCovered))),
            seen.Documents.Select(d => (d.Id, d.Boxes, d.Asked, d.Confirmed, d.Shown, string.Join(", ", d.NotCovered))));
        Assert.Equal((counted.FactsTyped, counted.Clicks, counted.Keystrokes), (seen.FactsTyped, seen.Clicks, seen.Keystrokes));

        async Task<Cli.Browsing.IBrowser> OpenAsync()
        {
            var page = await base.OpenAsync(scripts: scripts, house: house.Address);
            return new CheckedBrowser(new ChromiumBrowser(page), page, looked, scripts);
        }
    }

    private static async Task<PackBurden> CountAsync(string place)
    {
        await using var house = await BurdenHouse.OpenAsync(CancellationToken.None);
        return BurdenReport.Of(place, await MeasureBurden.LiveAsync(house, place));
    }
}
