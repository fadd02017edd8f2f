using Microsoft.Playwright;

namespace Kith.BrowserTests;

/// <summary>A visit to three children is written down with eight clicks at most before the first word, by hand and by keyboard alone.</summary>
public sealed class RecordVisitTests(RunningKith kith) : Windows(kith)
{
    private const int MostClicks = 8;
    private const string Note = "textarea[name=note]";

    [Fact]
    public async Task By_hand_eight_clicks_or_fewer_lead_from_the_record_to_the_narrative()
    {
        var page = await AtTheVisitsAsync();
        var clicks = 0;
        async Task ClickAsync(ILocator what)
        {
            clicks++;
            await what.ClickAsync();
        }

        await ClickAsync(page.Locator("main a", new() { HasTextString = "Record a visit" }));
        await page.ArriveAsync("/visits/new");
        var seen = await page.Locator("fieldset", new() { HasTextString = "How was" }).AllAsync();
        Assert.Equal(3, seen.Count);
        foreach (var child in seen) await ClickAsync(child.GetByLabel("Seen alone"));
        clicks += 2; // a list is opened, and one of it picked
        await page.Locator("select[name=kind]").SelectOptionAsync("home");
        await ClickAsync(page.Locator(Note));

        Assert.InRange(clicks, 1, MostClicks);
        await page.Keyboard.TypeAsync("All three were at the table with their homework.");
        await page.Locator("main button", new() { HasTextString = "Save the visit" }).ClickAsync();
        await page.ArriveAsync("/visits?saved=true");
        Assert.Contains("All three were at the table with their homework.", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_keyboard_alone_eight_stops_or_fewer_stand_before_the_narrative_and_the_visit_is_saved()
    {
        var page = await AtTheVisitsAsync();
        await TabToAsync(page, e => e.EvaluateAsync<bool>("e => e.tagName === 'A' && e.textContent.includes('Record a visit')"));
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync("/visits/new");
        await page.Keyboard.PressAsync("Tab"); // the first stop of every page leads past the top of it
        await page.Keyboard.PressAsync("Enter");
        var (stops, answers) = (0, 0);
        for (; stops <= MostClicks; stops++)
        {
            await page.Keyboard.PressAsync("Tab");
            var (name, kind) = (await FocusedAsync(page, "name"), await FocusedAsync(page, "type"));
            if (name == "note") break;
            if (kind == "radio") await AnswerAsync("Space");
            else if (kind == "select-one") await AnswerAsync("ArrowDown");
        }

        Assert.InRange(stops, 1, MostClicks);
        Assert.Equal(4, answers);
        await page.Keyboard.TypeAsync("Written without a mouse.");
        await TabToAsync(page, e => e.EvaluateAsync<bool>("e => e.tagName === 'BUTTON' && e.textContent.includes('Save the visit')"));
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync("/visits?saved=true");
        Assert.Contains("Written without a mouse.", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);

        async Task AnswerAsync(string key)
        {
            answers++;
            await page.Keyboard.PressAsync(key);
        }
    }

    private async Task<IPage> AtTheVisitsAsync()
    {
        var page = await SignedInAsync("Orla Tierney-Voss");
        await page.GotoAsync("/children");
        await page.Locator("main a[href*='/children/']", new() { HasTextString = "Cillian" }).First.ClickAsync();
        await page.ArriveAsync("/summary");
        await page.GotoAsync(page.Url.Replace("/summary", "/visits", StringComparison.Ordinal));
        return page;
    }

    private static async Task TabToAsync(IPage page, Func<IElementHandle, Task<bool>> isThere)
    {
        const int Enough = 60;
        for (var tabs = 0; tabs < Enough; tabs++)
        {
            await page.Keyboard.PressAsync("Tab");
            if ((await page.EvaluateHandleAsync("document.activeElement")).AsElement() is { } focused && await isThere(focused)) return;
        }

        Assert.Fail("No such stop on the page");
    }

    private static Task<string> FocusedAsync(IPage page, string what) => page.EvaluateAsync<string>($"document.activeElement.{what} || ''");
}
