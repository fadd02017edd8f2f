using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Kith.BrowserTests;

/// <summary>What every page must be: one h1 that its title names, no accessibility fault, no wider than a small phone.</summary>
internal static partial class PageChecks
{
    private const int SmallPhone = 320, Height = 900;

    // Run in the page itself: the ready-made way through a second page takes three times as long.
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Asserts one h1, which the title names.</summary>
    public static async Task HasOneHeadingAsync(IPage page)
    {
        Assert.Equal(1, await page.Locator("h1").CountAsync());
        Assert.Contains(Space().Replace(await page.Locator("h1").InnerTextAsync(), " ").Trim(), await page.TitleAsync(), StringComparison.Ordinal);
    }

    /// <summary>Asserts that axe finds nothing.</summary>
    public static async Task IsAccessibleAsync(IPage page)
    {
        await page.EvaluateAsync(Axe);
        var faults = await page.EvaluateAsync<string[]>("() => axe.run(document, { resultTypes: ['violations'] }).then(found => found.violations.map(v => `${v.id}: ${v.nodes[0]?.html}`))");
        Assert.True(faults.Length == 0, $"{page.Url}\n{string.Join('\n', faults)}");
    }

    /// <summary>Asserts that nothing is wider than the window of a small phone; the window is as before afterwards.</summary>
    public static async Task FitsAPhoneAsync(IPage page)
    {
        var before = page.ViewportSize!;
        await page.SetViewportSizeAsync(SmallPhone, Height);
        var (wide, view) = (await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), await page.EvaluateAsync<int>("document.documentElement.clientWidth"));
        Assert.True(wide <= view, $"{page.Url} is {wide} px wide in a window of {view} px");
        await page.SetViewportSizeAsync(before.Width, before.Height);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
