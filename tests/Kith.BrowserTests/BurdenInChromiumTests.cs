using Kith.Cli.Burden;
using Kith.Kernel;

namespace Kith.BrowserTests;

/// <summary>The journey from a school's worry to an agreed plan costs in a real browser what <c>kith burden</c> says it costs.</summary>
public sealed class BurdenInChromiumTests(RunningKith kith)
{
    [Theory]
    [InlineData("northern-ireland")]
    [InlineData("england")]
    public async Task In_Chromium_the_journey_costs_what_the_command_counts(string place)
    {
        var stop = TestContext.Current.CancellationToken;
        var today = London.Today(TimeProvider.System);
        PackBurden counted, seen;
        await using (var house = await BurdenHouse.OpenAsync(stop))
        {
            counted = BurdenReport.Of(place, await MeasureBurden.LiveAsync(house, place));
        }

        await using (var house = await BurdenHouse.OpenAsync(stop))
        {
            await using var windows = new Windows(kith.Browser, house.Address);
            seen = BurdenReport.Of(place, await new BurdenJourney(place, WorkedFamily.In(place, today), windows.OpenAsync, today).LiveAsync());
        }

        Assert.Empty(seen.TypedTwice);
        Assert.Empty(seen.Retyped);
        Assert.NotEmpty(seen.Typed);
        Assert.Equal(counted.Typed, seen.Typed);
        Assert.Equal(
            counted.Documents.Select(d => (d.Id, d.Boxes, d.Asked, d.Confirmed, d.Shown, string.Join(", ", d.NotCovered))),
            seen.Documents.Select(d => (d.Id, d.Boxes, d.Asked, d.Confirmed, d.Shown, string.Join(", ", d.NotCovered))));
        Assert.Equal((counted.FactsTyped, counted.Clicks, counted.Keystrokes), (seen.FactsTyped, seen.Clicks, seen.Keystrokes));
    }

    private sealed class Windows(Microsoft.Playwright.IBrowser chromium, Uri home) : IAsyncDisposable
    {
        private readonly List<Microsoft.Playwright.IBrowserContext> open = [];

        public async Task<Cli.Browsing.IBrowser> OpenAsync()
        {
            var window = await chromium.NewContextAsync(new() { BaseURL = home.ToString() });
            open.Add(window);
            return new ChromiumBrowser(await window.NewPageAsync());
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var window in open) await window.DisposeAsync();
        }
    }
}
