using Microsoft.Playwright;

namespace Kith.BrowserTests;

/// <summary>Waiting until a page is there. The page itself is asked: events of a page that came quickly can be missed.</summary>
internal static class Arrive
{
    /// <summary>Waits until the address ends so and the page is whole.</summary>
    public static async Task ArriveAsync(this IPage page, string ending)
    {
        try
        {
            await page.WaitForFunctionAsync("ending => document.readyState === 'complete' && location.href.endsWith(ending)", ending);
        }
        catch (TimeoutException)
        {
            Assert.Fail($"At {page.Url} ({await page.EvaluateAsync<string>("document.readyState")}) instead of …{ending}: {await page.TitleAsync()}");
        }
    }
}
