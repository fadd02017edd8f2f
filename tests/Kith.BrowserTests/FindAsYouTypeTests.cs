using Microsoft.Playwright;

namespace Kith.BrowserTests;

/// <summary>Finding somebody as their name is typed: what the script adds to a page that works without it.</summary>
public sealed class FindAsYouTypeTests(RunningKith kith) : Windows(kith)
{
    private const string Box = "main input[name=words]";

    [Fact]
    public async Task Given_a_name_half_typed_when_she_pauses_then_people_show_the_count_is_said_and_the_focus_stays()
    {
        var page = await SignedInAsync("Ciara Donnan");
        await page.GotoAsync("/search");
        await page.Locator(Box).PressSequentiallyAsync("aoif", new() { Delay = 20 });

        await page.Locator("#found a", new() { HasTextString = "Aoife" }).First.WaitForAsync();
        Assert.Equal(await page.Locator("#found h2").InnerTextAsync(), await page.Locator("#found-says").TextContentAsync());
        Assert.Equal("words", await page.EvaluateAsync<string>("document.activeElement.name"));
        Assert.Equal("aoif", await page.Locator(Box).InputValueAsync());
        Assert.Equal("/search", new Uri(page.Url).PathAndQuery);
        await PageChecks.IsAccessibleAsync(page);

        for (var tabs = 0; tabs < 5 && !await page.EvaluateAsync<bool>("document.querySelector('#found').contains(document.activeElement)"); tabs++) await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync("/summary");
        Assert.DoesNotContain("aoif", page.Url, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Given_quick_fingers_when_a_name_is_typed_without_a_pause_then_the_server_is_asked_once()
    {
        var page = await SignedInAsync("Ciara Donnan");
        await page.Clock.InstallAsync();
        await page.GotoAsync("/search");
        var asked = 0;
        page.Request += (_, request) => asked += request.Method == "POST" ? 1 : 0;
        await page.Clock.PauseAtAsync(DateTime.Parse(await page.EvaluateAsync<string>("new Date(Date.now() + 1000).toISOString()"), System.Globalization.CultureInfo.InvariantCulture));

        await page.Locator(Box).PressSequentiallyAsync("aoife kelly");
        await page.Clock.RunForAsync(150);
        Assert.Equal(0, asked);
        await page.Clock.RunForAsync(100);
        await page.Locator("#found a").First.WaitForAsync();
        // Leaving the box changes nothing in it, so nothing is asked again.
        await page.Keyboard.PressAsync("Tab");
        await page.Clock.RunForAsync(600);

        Assert.Equal(1, asked);
    }

    [Fact]
    public async Task Given_a_box_that_is_emptied_when_she_pauses_then_nobody_is_left_on_the_page()
    {
        var page = await SignedInAsync("Ciara Donnan");
        await page.GotoAsync("/search");
        await page.Locator(Box).PressSequentiallyAsync("aoife");
        await page.Locator("#found a").First.WaitForAsync();

        await page.Locator(Box).FillAsync("");

        await Assertions.Expect(page.Locator("#found")).ToBeEmptyAsync();
        await Assertions.Expect(page.Locator("#found-says")).ToBeEmptyAsync();
    }

    [Fact]
    public async Task Given_no_scripts_when_she_presses_Search_then_the_same_people_show()
    {
        var page = await SignedInAsync("Ciara Donnan", width: 360, scripts: false);
        await page.GotoAsync("/search");
        await page.Locator(Box).FillAsync("aoif");
        Assert.Equal(0, await page.Locator("#found a").CountAsync());

        await page.Locator("main form button").ClickAsync();

        Assert.NotEqual(0, await page.Locator("#found a", new() { HasTextString = "Aoife" }).CountAsync());
    }
}
