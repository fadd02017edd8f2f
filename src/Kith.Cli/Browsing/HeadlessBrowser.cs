using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Kith.Cli.Browsing;

/// <summary>A page as it came back: its status, where it is, and its document.</summary>
public sealed record Page(HttpStatusCode Status, Uri Address, IHtmlDocument Document, HttpResponseMessage Response)
{
    /// <summary>The text of the h1.</summary>
    public string Heading => Document.QuerySelector("h1")?.TextContent.Trim() ?? "";

    /// <summary>All text of main, with white space folded.</summary>
    public string Text => string.Join(' ', (Document.QuerySelector("main") ?? Document.Body!).TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The messages of the error summary.</summary>
    public IReadOnlyList<string> Errors => Document.QuerySelectorAll(".govuk-error-summary__list li").Select(e => e.TextContent.Trim()).ToList();

    /// <summary>The first element that fits a selector; fails with the page's text when there is none.</summary>
    public IElement The(string selector) => Document.QuerySelector(selector) ?? throw new InvalidOperationException($"No {selector} on \"{Heading}\" ({(int)Status}): {Text}");
}

/// <summary>
/// A browser without JavaScript: keeps cookies, follows redirects, fills in and sends forms as they stand on the page.
/// </summary>
public class HeadlessBrowser(Func<HttpClient> connect, Uri home) : IBrowser
{
    /// <summary>The cookies so far.</summary>
    public CookieContainer Cookies { get; } = new();

    /// <summary>The page the visitor is on.</summary>
    public Page Page { get; private set; } = null!;

    /// <summary>Whether a redirect is followed, as people's browsers do; a test that looks at the redirect itself says no.</summary>
    public bool FollowsRedirects { get; set; } = true;

    /// <summary>Opens an address.</summary>
    public Task<Page> OpenAsync(string address) => SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(home, address)));

    /// <summary>
    /// Sends a form of this page: what stands in it, with these answers laid over it. A null answer leaves a field out; several values tick
    /// several boxes. The button is the one whose text contains <paramref name="button"/>, or the first.
    /// </summary>
    public Task<Page> SubmitAsync(IEnumerable<(string Name, string? Value)>? answers = null, string? button = null, string? form = null)
    {
        var element = Page.Document.QuerySelectorAll<IHtmlFormElement>(form ?? "main form")
            .FirstOrDefault(f => button is null || f.QuerySelectorAll("button").Any(b => Says(b, button)))
            ?? throw new InvalidOperationException($"No form{(button is null ? "" : $" with the button \"{button}\"")} on \"{Page.Heading}\": {Page.Text}");
        var given = (answers ?? []).ToList();
        var names = given.Select(a => a.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var name in names.Where(n => element.QuerySelectorAll("[name]").All(e => e.GetAttribute("name") != n)))
        {
            throw new InvalidOperationException($"The form on \"{Page.Heading}\" has no field {name}. It has: {string.Join(", ", element.QuerySelectorAll("[name]").Select(e => e.GetAttribute("name")).Distinct())}");
        }

        var fields = Standing(element).Where(f => !names.Contains(f.Key)).Concat(given.Where(a => a.Value is not null).Select(a => KeyValuePair.Create(a.Name, a.Value!))).ToList();
        var pressed = element.QuerySelectorAll("button").FirstOrDefault(b => button is null || Says(b, button));
        if (pressed?.GetAttribute("name") is { } pressedName)
        {
            fields.Add(KeyValuePair.Create(pressedName, pressed.GetAttribute("value") ?? ""));
        }

        var target = pressed?.GetAttribute("formaction") ?? element.GetAttribute("action");
        var address = string.IsNullOrEmpty(target) ? Page.Address : new Uri(Page.Address, target);
        var get = string.Equals(element.GetAttribute("method"), "get", StringComparison.OrdinalIgnoreCase);
        return SendAsync(get
            ? new HttpRequestMessage(HttpMethod.Get, new UriBuilder(address) { Query = string.Join('&', fields.Select(f => $"{Uri.EscapeDataString(f.Key)}={Uri.EscapeDataString(f.Value)}")) }.Uri)
            : new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(fields) });
    }

    /// <summary>Follows the first link whose text contains these words.</summary>
    public Task<Page> FollowAsync(string words)
    {
        var link = Page.Document.QuerySelectorAll("a[href]").FirstOrDefault(a => a.TextContent.Contains(words, StringComparison.OrdinalIgnoreCase))
            ?? throw new InvalidOperationException($"No link \"{words}\" on \"{Page.Heading}\": {Page.Text}");
        return SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(Page.Address, link.GetAttribute("href")!)));
    }

    /// <summary>Sends a request as it is, with the visitor's cookies, and follows redirects.</summary>
    public async Task<Page> SendAsync(HttpRequestMessage request)
    {
        await ArriveAsync();
        using var client = connect();
        for (var hops = 0; ; hops++)
        {
            if (Cookies.GetCookieHeader(request.RequestUri!) is { Length: > 0 } cookies)
            {
                request.Headers.Add("Cookie", cookies);
            }

            var response = await client.SendAsync(request);
            foreach (var cookie in response.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
            {
                Cookies.SetCookies(request.RequestUri!, Kept(cookie));
            }

            if (FollowsRedirects && response.Headers.Location is { } location && (int)response.StatusCode is >= 300 and < 400 && hops < 10)
            {
                request = new HttpRequestMessage(HttpMethod.Get, new Uri(request.RequestUri!, location));
                continue;
            }

            var html = await response.Content.ReadAsStringAsync();
            return Page = new Page(response.StatusCode, request.RequestUri!, await new HtmlParser().ParseDocumentAsync(html), response);
        }
    }

    /// <summary>What must be there before the first request, for example a session.</summary>
    protected virtual Task ArriveAsync() => Task.CompletedTask;

    /// <summary>A cookie as it is kept.</summary>
    protected virtual string Kept(string cookie) => cookie;

    private static bool Says(IElement button, string words) => button.TextContent.Contains(words, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<KeyValuePair<string, string>> Standing(IHtmlFormElement form)
    {
        foreach (var field in form.QuerySelectorAll("input, select, textarea").Where(e => e.GetAttribute("name") is { Length: > 0 } && !e.HasAttribute("disabled")))
        {
            var name = field.GetAttribute("name")!;
            switch (field)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio" } box when box.IsChecked: yield return KeyValuePair.Create(name, box.Value); break;
                case IHtmlInputElement { Type: "checkbox" or "radio" or "submit" or "file" }: break;
                case IHtmlInputElement input: yield return KeyValuePair.Create(name, input.Value); break;
                case IHtmlTextAreaElement area: yield return KeyValuePair.Create(name, area.Value); break;
                case IHtmlSelectElement select: yield return KeyValuePair.Create(name, select.Value ?? ""); break;
            }
        }
    }
}
