using AngleSharp.Dom;
using Kith.Cli.Browsing;

namespace Kith.Tests.Cli.Burden;

/// <summary>A browser in which one page is built badly: it shows an empty box for a fact that it holds.</summary>
internal sealed class AsksAgain(IBrowser browser, string path, string fact) : IBrowser
{
    public Page Page => browser.Page;

    public async Task<Page> OpenAsync(string address) => Worse(await browser.OpenAsync(address));

    public async Task<Page> FollowAsync(string words) => Worse(await browser.FollowAsync(words));

    public async Task<Page> SubmitAsync(IEnumerable<(string Name, string? Value)>? answers = null, string? button = null, string? form = null) =>
        Worse(await browser.SubmitAsync(answers, button, form));

    private Page Worse(Page page)
    {
        if (!page.Address.AbsolutePath.EndsWith(path, StringComparison.Ordinal)) return page;
        foreach (var row in page.Document.QuerySelectorAll($"main form [data-held$='{fact}']").ToList())
        {
            var name = row.GetAttribute("data-held")!;
            row.OuterHtml = $"<div data-fact='{name}'><label for='again'>School</label><input id='again' name='{name}'></div>";
        }

        return page;
    }
}
