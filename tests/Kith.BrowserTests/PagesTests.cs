using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Kith.BrowserTests.RunningKith))]

namespace Kith.BrowserTests;

/// <summary>What people see, in a real browser: accessible, light, usable on a phone, by keyboard and without JavaScript.</summary>
public sealed class PagesTests(RunningKith kith) : Windows(kith)
{
    /// <summary>Pages that anyone may open, and pages of staff by who opens them.</summary>
    public static TheoryData<string?, string> Visited => new()
    {
        { null, "/" }, { null, "/sign-in" }, { null, "/refer/ardmore" }, { null, "/refer/ardmore/danger" }, { null, "/help-for-families/ardmore" }, { null, "/track" },
        { null, "/help" }, { null, "/accessibility" }, { null, "/privacy" },
        { "Ciara Donnan", "/" }, { "Ciara Donnan", "/front-door" }, { "Ciara Donnan", "/front-door/numbers" }, { "Ciara Donnan", "/front-door/advice-call/new" }, { "Ciara Donnan", "/front-door/advice-calls" },
        { "Ciara Donnan", "a[href$='/screen']" }, { "Ciara Donnan", "/search" },
        { "Maeve Castell", "/allocation" }, { "Maeve Castell", "/workforce" }, { "Maeve Castell", "/work" }, { "Maeve Castell", "/children" }, { "Maeve Castell", "/plans" },
        { "Maeve Castell", "summary" }, { "Maeve Castell", "people" }, { "Maeve Castell", "chronology" }, { "Maeve Castell", "plans" }, { "Maeve Castell", "promises" },
        { "Maeve Castell", "visits" }, { "Maeve Castell", "documents" }, { "Maeve Castell", "decisions" },
        { "Bridie Locke", "/" }, { "Bridie Locke", "/reform" }, { "Bridie Locke", "/reform/workstreams/1" }, { "Bridie Locke", "/reform/actions/2.1" }, { "Bridie Locke", "/reform/actions/new" },
        { "Bridie Locke", "/reform/timeline" }, { "Bridie Locke", "/reform/dependencies" }, { "Bridie Locke", "/reform/recommendations" }, { "Bridie Locke", "/reform/risks" },
        { "Bridie Locke", "/reform/benefits" }, { "Bridie Locke", "/reform/pack" }, { "Bridie Locke", "/reform/end-of-year" }, { "Imogen Cray", "/reform" },
        { "Bridie Locke", "/reform/today" }, { "Bridie Locke", "/reform/board" }, { "Bridie Locke", "/reform/meetings" }, { "Bridie Locke", "/reform/meetings/1" }, { "Bridie Locke", "/reform/promises" },
        { "Bridie Locke", "/reform/bodies" }, { "Bridie Locke", "/reform/pilots" }, { "Bridie Locke", "/reform/pilots/1" }, { "Bridie Locke", "/reform/cases" }, { "Bridie Locke", "/reform/cases/1" },
        { "Bridie Locke", "/reform/laws" }, { "Bridie Locke", "/reform/six-months" }, { "Bridie Locke", "/reform/wider" },
        { "Maeve Castell", "/same-person" }, { "Colm Rudge", "/same-person/files" }, { "Colm Rudge", "/same-person/files/new" }, { "Colm Rudge", "/returns" }, { "Colm Rudge", "/returns/compared" },
        { "Petra Vane", "/engagement/{exercise}/sample" }, { "Petra Vane", "/engagement/{inquiry}" }, { "Petra Vane", "/engagement/{inquiry}/answers" },
        { "Noreen Gilhooly", "/front-door/panel" }, { "Trevor Minchin", "/reform/own-body" },
        { "Petra Vane", "/engagement/{exercise}/checks" }, { "Petra Vane", "/engagement/{exercise}/held" },
        { "Petra Vane", "/engagement" }, { "Petra Vane", "/engagement/{exercise}" }, { "Petra Vane", "/engagement/{exercise}/responses" }, { "Petra Vane", "/engagement/{exercise}/codebook" },
        { "Petra Vane", "/engagement/{exercise}/coding" }, { "Petra Vane", "/engagement/{exercise}/results" }, { "Petra Vane", "/engagement/{exercise}/answers" }, { "Petra Vane", "/engagement/{exercise}/report" },
        { "Petra Vane", "/engagement/new" }, { "Petra Vane", "/engagement/forums" }, { "Petra Vane", "/engagement/charter" },
        { null, "/have-your-say/ardmore/{exercise}" }, { null, "/you-said/ardmore/{exercise}" }, { null, "/reform-progress/ardmore" },
        { null, "/refer/wendshire" }, { null, "/refer/wendshire/danger" }, { null, "/help-for-families/wendshire" },
        { "Hannah Bexley", "/" }, { "Hannah Bexley", "/front-door" }, { "Hannah Bexley", "/front-door/numbers" }, { "Hannah Bexley", "/front-door/advice-call/new" }, { "Hannah Bexley", "/front-door/advice-calls" },
        { "Hannah Bexley", "a[href$='/screen']" }, { "Hannah Bexley", "/search" },
        { "Judith Maybrick", "/allocation" }, { "Judith Maybrick", "/workforce" }, { "Judith Maybrick", "/work" }, { "Judith Maybrick", "/children" }, { "Judith Maybrick", "/plans" },
        { "Judith Maybrick", "summary" }, { "Judith Maybrick", "people" }, { "Judith Maybrick", "chronology" }, { "Judith Maybrick", "plans" }, { "Judith Maybrick", "promises" },
        { "Judith Maybrick", "returns" }, { "Judith Maybrick", "visits" }, { "Judith Maybrick", "documents" }, { "Judith Maybrick", "decisions" },
        { "Imogen Cray", "/" }, { "Leila Brand", "/engagement" }, { "Leila Brand", "/engagement/new" },
    };

    [Theory]
    [MemberData(nameof(Visited))]
    public async Task A_page_has_no_accessibility_fault_one_h1_and_fits_320_pixels(string? who, string where)
    {
        var page = await ReachAsync(who, where);
        await PageChecks.HasOneHeadingAsync(page);
        await PageChecks.IsAccessibleAsync(page);
        await PageChecks.FitsAPhoneAsync(page);
    }

    [Theory]
    [InlineData(null, "/refer/ardmore")]
    [InlineData("Maeve Castell", "/children")]
    [InlineData("Maeve Castell", "summary")]
    [InlineData("Ciara Donnan", "/front-door")]
    [InlineData("Ciara Donnan", "a[href$='/screen']")]
    [InlineData("Bridie Locke", "/reform")]
    [InlineData("Bridie Locke", "/reform/timeline")]
    [InlineData("Petra Vane", "/engagement/{exercise}/results")]
    [InlineData("Petra Vane", "/engagement/{exercise}/responses")]
    [InlineData(null, "/you-said/ardmore/{exercise}")]
    [InlineData(null, "/refer/wendshire")]
    [InlineData("Judith Maybrick", "/children")]
    [InlineData("Judith Maybrick", "summary")]
    [InlineData("Hannah Bexley", "/front-door")]
    [InlineData("Hannah Bexley", "a[href$='/screen']")]
    public async Task A_page_is_light_cold_and_warm(string? who, string where)
    {
        var page = await ReachAsync(who, where);
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Network.enable");
        async Task<double> LoadAsync()
        {
            double bytes = 0;
            session.Event("Network.loadingFinished").OnEvent += (_, e) => bytes += e!.Value.GetProperty("encodedDataLength").GetDouble();
            await page.ReloadAsync(new() { WaitUntil = WaitUntilState.NetworkIdle });
            return bytes;
        }

        await session.SendAsync("Network.clearBrowserCache");
        var cold = await LoadAsync();
        var warm = await LoadAsync();
        Assert.InRange(cold, 1, 110_000);
        Assert.InRange(warm, 1, 15_000);
    }

    [Fact]
    public async Task A_duty_worker_finds_a_child_by_keyboard_alone_and_no_name_stands_in_the_address()
    {
        var page = await SignedInAsync("Ciara Donnan");
        await page.GotoAsync("/");
        for (var tabs = 0; tabs < 20 && await page.EvaluateAsync<string>("document.activeElement.name || ''") != "words"; tabs++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        await page.Keyboard.TypeAsync("aoife kelly");
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync("/search");
        Assert.Equal("/search", new Uri(page.Url).PathAndQuery);
        await page.Locator("main a", new() { HasTextString = "Kelly" }).First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync("/summary");
        Assert.Contains("Aoife", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("aoife", page.Url, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_referral_starts_with_and_without_scripts_and_keeps_what_was_typed(bool scripts)
    {
        var page = await OpenAsync(360, scripts);
        await page.GotoAsync("/refer/ardmore");
        await page.Locator("main button", new() { HasTextString = "Start now" }).ClickAsync();
        await page.GetByLabel("No", new() { Exact = true }).CheckAsync();
        await page.Locator("main form button.govuk-button").First.ClickAsync();
        await page.GetByLabel("Name", new() { Exact = false }).First.FillAsync("Deirdre Malone");
        await page.Locator("main form button.govuk-button").First.ClickAsync();
        Assert.NotEmpty(await page.Locator(".govuk-error-summary__list li").AllInnerTextsAsync());
        Assert.Equal("Deirdre Malone", await page.GetByLabel("Name", new() { Exact = false }).First.InputValueAsync());
    }

    [Theory]
    [InlineData("Ciara Donnan", 1)]
    [InlineData("Petra Vane", 0)]
    public async Task The_header_looks_for_people_only_for_who_may(string who, int boxes)
    {
        var page = await SignedInAsync(who);
        await page.GotoAsync("/");
        Assert.Equal(boxes, await page.Locator("header input[name=words]").CountAsync());
    }

    private static readonly (string Name, string Title)[] Exercises = [("{exercise}", "Nearer Home"), ("{inquiry}", "The first phone call")];

    // The address of an exercise of the demo, as the list links to it.
    private async Task<string> ExerciseAsync(string title)
    {
        var page = await SignedInAsync("Petra Vane");
        await page.GotoAsync("/engagement");
        return (await page.Locator("main table a[href^='/engagement/']", new() { HasText = title }).First.GetAttributeAsync("href"))!.Split('/')[2];
    }

    private async Task<IPage> ReachAsync(string? who, string where)
    {
        var page = who is null ? await OpenAsync() : await SignedInAsync(who);
        if (where.StartsWith('/'))
        {
            foreach (var (name, title) in Exercises.Where(e => where.Contains(e.Name, StringComparison.Ordinal))) where = where.Replace(name, await ExerciseAsync(title), StringComparison.Ordinal);
            var opened = await page.GotoAsync(where);
            Assert.Equal(200, opened!.Status);
        }
        else if (where.StartsWith("a[", StringComparison.Ordinal))
        {
            await page.GotoAsync("/front-door");
            await page.Locator("main " + where).First.ClickAsync();
            await page.ArriveAsync("/screen");
        }
        else
        {
            await page.GotoAsync("/children");
            await page.Locator("main a[href*='/children/']", new() { HasTextString = who == "Judith Maybrick" ? "Marsh" : "Kelly" }).First.ClickAsync();
            await page.ArriveAsync("/summary");
            await page.GotoAsync(page.Url.Replace("/summary", "/" + where, StringComparison.Ordinal));
        }

        return page;
    }
}
