using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Kith.BrowserTests;

/// <summary>What is printed: as many sheets as were promised.</summary>
public sealed partial class PrintTests(RunningKith kith) : Windows(kith)
{
    [Fact]
    public async Task The_plain_plan_of_a_family_is_one_sheet()
    {
        var page = await SignedInAsync("Maeve Castell");
        await page.GotoAsync("/plans");
        var plans = await page.Locator("main a[href^='/plans/']").EvaluateAllAsync<string[]>("links => [...new Set(links.map(l => l.getAttribute('href')))]");
        Assert.NotEmpty(plans);
        foreach (var plan in plans)
        {
            await page.GotoAsync($"{plan}/plain?print=1");
            var promises = await page.Locator(".kith-plan__line").CountAsync();
            Assert.True(promises > 3 || await SheetsAsync(page) == 1, $"{promises} promises take {await SheetsAsync(page)} sheets");
        }
    }

    [Fact]
    public async Task A_long_plan_takes_no_more_sheets_than_it_needs_and_no_promise_is_torn_in_two()
    {
        const int Promises = 16, MostSheets = 3;
        var page = await SignedInAsync("Maeve Castell");
        await page.GotoAsync("/plans");
        await page.GotoAsync(await page.Locator("main a[href^='/plans/']").First.GetAttributeAsync("href") + "/plain?print=1");
        await page.EvaluateAsync("many => { const line = document.querySelector('.kith-plan__line'); for (let i = document.querySelectorAll('.kith-plan__line').length; i < many; i++) line.after(line.cloneNode(true)); }", Promises);

        Assert.InRange(await SheetsAsync(page), 2, MostSheets);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(["avoid"], await page.Locator(".kith-plan__line").EvaluateAllAsync<string[]>("all => [...new Set(all.map(l => getComputedStyle(l).breakInside))]"));
        Assert.Equal(["avoid"], await page.Locator("main h2, main h3").EvaluateAllAsync<string[]>("all => [...new Set(all.map(h => getComputedStyle(h).breakAfter))]"));
    }

    [Theory]
    [InlineData("Orla Tierney-Voss", "Cillian")]
    [InlineData("Alice Mundy", "Marsh")]
    public async Task The_page_before_ringing_the_bell_is_one_sheet_also_when_it_is_as_full_as_it_may_be(string worker, string child)
    {
        const int MostWords = 400;
        var page = await SignedInAsync(worker);
        await page.GotoAsync("/children");
        await page.Locator("main a[href*='/children/']", new() { HasTextString = child }).First.ClickAsync();
        await page.ArriveAsync("/summary");
        await page.GotoAsync(page.Url.Replace("/summary", "/visits", StringComparison.Ordinal));
        await page.Locator("main a", new() { HasTextString = "Before you ring the bell" }).ClickAsync();
        await page.Locator("main a", new() { HasTextString = "Print on one page" }).ClickAsync();
        await page.ArriveAsync("/print");

        var words = await WordsAsync(page);
        Assert.InRange(words, 40, MostWords);
        Assert.Equal(1, await SheetsAsync(page));

        // As many short lines as the words allow: the most room that a page of this length can take.
        await page.EvaluateAsync("""
            left => {
                const lists = [...document.querySelectorAll('.kith-handover__part ul')];
                for (let i = 0; left > 0; i++, left -= 8) { const line = document.createElement('li'); line.textContent = 'she likes dinosaurs and nobody minds that much'; lists[i % lists.length].append(line); }
            }
            """, MostWords - words);
        Assert.InRange(await WordsAsync(page), MostWords - 8, MostWords + 8);
        Assert.Equal(1, await SheetsAsync(page));
    }

    [Theory]
    [InlineData("/reform/pack")]
    [InlineData("/reform/end-of-year")]
    public async Task No_table_of_a_paper_is_wider_than_the_paper(string paper)
    {
        var page = await SignedInAsync("Bridie Locke", width: 718); // A4 less its margins
        await page.GotoAsync(paper);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await page.Locator("table").CountAsync() > 0);
        Assert.Empty(await page.Locator("table").EvaluateAllAsync<string[]>("all => all.filter(t => t.scrollWidth > t.parentElement.clientWidth).map(t => `${t.caption.innerText}: ${t.scrollWidth} px in ${t.parentElement.clientWidth}`)"));
    }

    private static async Task<int> WordsAsync(IPage page) => (await page.Locator("main").InnerTextAsync()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    private static async Task<int> SheetsAsync(IPage page) => OnePage().Count(Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true })));

    [GeneratedRegex(@"/Type\s*/Page[^s]")]
    private static partial Regex OnePage();
}
