using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Kith.BrowserTests;

/// <summary>What is printed: as many sheets as were promised.</summary>
public sealed partial class PrintTests(RunningKith kith)
{
    [Fact]
    public async Task The_plain_plan_of_a_family_is_one_sheet()
    {
        var page = await kith.SignedInAsync("Maeve Castell");
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

    [Theory]
    [InlineData("/reform/pack")]
    [InlineData("/reform/end-of-year")]
    public async Task No_table_of_a_paper_is_wider_than_the_paper(string paper)
    {
        var page = await kith.SignedInAsync("Bridie Locke", width: 718); // A4 less its margins
        await page.GotoAsync(paper);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await page.Locator("table").CountAsync() > 0);
        Assert.Empty(await page.Locator("table").EvaluateAllAsync<string[]>("all => all.filter(t => t.scrollWidth > t.parentElement.clientWidth).map(t => `${t.caption.innerText}: ${t.scrollWidth} px in ${t.parentElement.clientWidth}`)"));
    }

    private static async Task<int> SheetsAsync(IPage page) => OnePage().Count(Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true })));

    [GeneratedRegex(@"/Type\s*/Page[^s]")]
    private static partial Regex OnePage();
}
