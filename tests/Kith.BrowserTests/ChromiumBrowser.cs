using AngleSharp.Html.Parser;
using Microsoft.Playwright;
using Page = Kith.Cli.Browsing.Page;

namespace Kith.BrowserTests;

/// <summary>The browser of a journey, in Chromium: folded parts are opened, boxes ticked and buttons pressed as a person does, scripts running.</summary>
internal sealed class ChromiumBrowser : Cli.Browsing.IBrowser
{
    private readonly IPage page;
    private int status;

    public ChromiumBrowser(IPage page)
    {
        this.page = page;
        page.Response += (_, response) => { if (response.Request.IsNavigationRequest && response.Frame == page.MainFrame) status = response.Status; };
    }

    /// <inheritdoc/>
    public Page Page { get; private set; } = null!;

    /// <inheritdoc/>
    public Task<Page> OpenAsync(string address) => ArriveAsync(() => page.GotoAsync(address));

    /// <inheritdoc/>
    public async Task<Page> FollowAsync(string words)
    {
        var link = page.Locator("a[href]", new() { HasTextString = words }).First;
        await UnfoldAsync(link);
        return await ArriveAsync(() => link.ClickAsync());
    }

    /// <inheritdoc/>
    public async Task<Page> SubmitAsync(IEnumerable<(string Name, string? Value)>? answers = null, string? button = null, string? form = null)
    {
        var pressed = page.Locator($"{form ?? "main form"} button", new() { HasTextString = button }).First;
        var inForm = pressed.Locator("xpath=ancestor::form");
        foreach (var given in await ChoicesFirstAsync(inForm, (answers ?? []).GroupBy(a => a.Name)))
        {
            await PutAsync(inForm.Locator($"[name=\"{given.Key}\"]"), [.. given.Select(g => g.Value).OfType<string>()]);
        }

        await UnfoldAsync(pressed);
        return await ArriveAsync(() => pressed.ClickAsync());
    }

    // They reveal what belongs to them.
    private static async Task<IReadOnlyList<IGrouping<string, (string Name, string? Value)>>> ChoicesFirstAsync(ILocator form, IEnumerable<IGrouping<string, (string Name, string? Value)>> given)
    {
        var ordered = new List<(bool IsChoice, IGrouping<string, (string Name, string? Value)> Group)>();
        foreach (var group in given) ordered.Add((await KindAsync(form.Locator($"[name=\"{group.Key}\"]").First) is "radio" or "checkbox", group));
        return [.. ordered.OrderByDescending(o => o.IsChoice).Select(o => o.Group)];
    }

    private static async Task PutAsync(ILocator controls, string[] values)
    {
        await UnfoldAsync(controls.First);
        switch (await KindAsync(controls.First))
        {
            case "radio" or "checkbox":
                foreach (var box in await controls.AllAsync())
                {
                    if (await box.GetAttributeAsync("type") is not ("radio" or "checkbox")) continue;
                    var value = await box.GetAttributeAsync("value");
                    if (values.Contains(value)) await box.CheckAsync();
                    else if (await box.GetAttributeAsync("type") == "checkbox") await box.UncheckAsync();
                }

                break;
            case "select-one": await controls.First.SelectOptionAsync(values[0]); break;
            default: await controls.First.FillAsync(values.FirstOrDefault() ?? ""); break;
        }
    }

    private static Task<string> KindAsync(ILocator control) => control.EvaluateAsync<string>("e => e.type");

    private static async Task UnfoldAsync(ILocator inside)
    {
        foreach (var folded in await inside.Locator("xpath=ancestor::details[not(@open)]/summary").AllAsync()) await folded.ClickAsync();
    }

    private async Task<Page> ArriveAsync(Func<Task> go)
    {
        var loaded = new TaskCompletionSource();
        void Loaded(object? sender, IPage arrived) => loaded.TrySetResult();
        page.Load += Loaded;
        await go();
        await loaded.Task.WaitAsync(TimeSpan.FromSeconds(30));
        page.Load -= Loaded;
        var (code, document) = ((System.Net.HttpStatusCode)status, await new HtmlParser().ParseDocumentAsync(await page.ContentAsync()));
        return Page = new Page(code, new Uri(page.Url), document, new HttpResponseMessage(code));
    }
}
