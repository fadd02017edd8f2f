using System.Collections.Concurrent;
using Kith.Cli.Burden;
using Kith.Kernel;

namespace Kith.BrowserTests;

/// <summary>
/// The journey from a school's worry to an agreed plan in a real browser, with scripts and without: every page of it is fit to be seen, and it costs
/// what <c>kith burden</c> says it costs.
/// </summary>
public sealed class BurdenInChromiumTests(RunningKith kith)
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<PackBurden>>> Counted = new(StringComparer.Ordinal);

    [Theory]
    [InlineData("northern-ireland", true)]
    [InlineData("northern-ireland", false)]
    [InlineData("england", true)]
    [InlineData("england", false)]
    public async Task The_whole_journey_works_with_and_without_scripts_and_costs_what_the_command_counts(string place, bool scripts)
    {
        var today = London.Today(TimeProvider.System);
        var counted = await Counted.GetOrAdd(place, p => new(() => CountAsync(p))).Value;
        await using var house = await BurdenHouse.OpenAsync(TestContext.Current.CancellationToken);
        await using var windows = new Windows(kith.Browser, house.Address, scripts);

        var seen = BurdenReport.Of(place, await new BurdenJourney(place, WorkedFamily.In(place, today), windows.OpenAsync, today).LiveAsync());

        Assert.True(windows.Seen.Count > 40, $"{windows.Seen.Count} pages");
        Assert.Empty(seen.TypedTwice);
        Assert.Empty(seen.Retyped);
        Assert.NotEmpty(seen.Typed);
        Assert.Equal(counted.Typed, seen.Typed);
        Assert.Equal(
            counted.Documents.Select(d => (d.Id, d.Boxes, d.Asked, d.Confirmed, d.Shown, string.Join(", ", d.NotCovered))),
            seen.Documents.Select(d => (d.Id, d.Boxes, d.Asked, d.Confirmed, d.Shown, string.Join(", ", d.NotCovered))));
        Assert.Equal((counted.FactsTyped, counted.Clicks, counted.Keystrokes), (seen.FactsTyped, seen.Clicks, seen.Keystrokes));
    }

    private static async Task<PackBurden> CountAsync(string place)
    {
        await using var house = await BurdenHouse.OpenAsync(CancellationToken.None);
        return BurdenReport.Of(place, await MeasureBurden.LiveAsync(house, place));
    }

    private sealed class Windows(Microsoft.Playwright.IBrowser chromium, Uri home, bool scripts) : IAsyncDisposable
    {
        private readonly List<Microsoft.Playwright.IBrowserContext> open = [];

        public HashSet<string> Seen { get; } = new(StringComparer.Ordinal);

        public async Task<Cli.Browsing.IBrowser> OpenAsync()
        {
            var window = await chromium.NewContextAsync(new() { BaseURL = home.ToString(), JavaScriptEnabled = scripts, ViewportSize = new() { Width = 1280, Height = 900 } });
            open.Add(window);
            var page = await window.NewPageAsync();
            return new CheckedBrowser(new ChromiumBrowser(page), page, Seen, scripts);
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var window in open) await window.DisposeAsync();
        }
    }
}
