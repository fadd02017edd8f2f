using System.Net;
using AngleSharp.Html.Parser;
using Kith.Cli.Browsing;
using Kith.Cli.Burden;

namespace Kith.Tests.Cli.Burden;

/// <summary>What the browser that counts makes of a few pages on paper.</summary>
public sealed class MeteredBrowserTests
{
    private const string Form = "<main><h2>Aoife, 14</h2><form><div data-fact='person:1|child.school'><label for='s'>School</label><input id='s' name='person:1|child.school'></div><button>Save</button></form></main>";

    [Fact]
    public async Task A_form_left_unsent_to_see_another_page_and_opened_again_is_a_look_up()
    {
        var (browser, meter) = Reading(("/school", Form), ("/summary", "<main><h1>Aoife</h1></main>"));
        await browser.OpenAsync("/school");
        await browser.AnswerAsync("Save");
        await browser.OpenAsync("/school");
        Assert.Empty(meter.LookUps);

        await browser.OpenAsync("/summary");
        await browser.OpenAsync("/school");

        Assert.Equal(["/school"], meter.LookUps);
    }

    [Fact]
    public async Task Whatever_a_page_asks_is_answered_and_counted_as_often_as_it_is_asked()
    {
        var (browser, meter) = Reading(("/school", Form));
        await browser.OpenAsync("/school");
        await browser.AnswerAsync("Save");
        Assert.Equal(("C1", "child.school"), meter.Typed.Select(t => (t.Entity, t.Fact)).Single());
        Assert.Equal("Hollymount College".Length + 1, meter.Keystrokes);

        await browser.AnswerAsync("Save");

        Assert.Single(meter.TypedTwice);
    }

    [Fact]
    public async Task What_stands_in_the_box_is_confirmed_and_a_box_without_a_mark_is_a_fault()
    {
        var (browser, meter) = Reading(("/school", Form.Replace("<input ", "<input value='Hollymount College' ", StringComparison.Ordinal)), ("/worse", Form.Replace("data-fact", "data-nothing", StringComparison.Ordinal)));
        await browser.OpenAsync("/school");
        await browser.AnswerAsync("Save");
        Assert.Empty(meter.Typed);
        Assert.Equal(Stood.Confirmed, meter.In("F01", new("C1", "child.school")));

        await browser.OpenAsync("/worse");

        await Assert.ThrowsAsync<InvalidOperationException>(() => browser.AnswerAsync("Save"));
    }

    private static (MeteredBrowser Browser, Meter Meter) Reading(params (string Path, string Html)[] pages)
    {
        var (meter, family) = (new Meter(), WorkedFamily.In("england", new DateOnly(2026, 3, 3)));
        return (new(new OnPaper(pages.ToDictionary(p => p.Path, p => p.Html)), meter, family, new Whom(family)), meter);
    }

    private sealed class OnPaper(Dictionary<string, string> pages) : IBrowser
    {
        public Page Page { get; private set; } = null!;

        public Task<Page> OpenAsync(string address) =>
            Task.FromResult(Page = new(HttpStatusCode.OK, new Uri("https://localhost" + address), new HtmlParser().ParseDocument(pages[address]), new HttpResponseMessage()));

        public Task<Page> FollowAsync(string words) => OpenAsync(Page.Document.QuerySelector("a")!.GetAttribute("href")!);

        public Task<Page> SubmitAsync(IEnumerable<(string Name, string? Value)>? answers = null, string? button = null, string? form = null) =>
            OpenAsync(pages.ContainsKey("/summary") ? "/summary" : Page.Address.AbsolutePath);
    }
}
