using System.Net;
using AngleSharp.Html.Dom;
using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Record.Facts;
using Kith.Record.People;
using Kith.Record.People.Search;
using Kith.Record.Users;
using Kith.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Tests.Record.People.Search;

/// <summary>The page, as it is without JavaScript, and the part of it that the script asks for while somebody types.</summary>
public sealed class FindPageTests
{
    [Fact]
    public async Task While_somebody_types_the_server_draws_the_same_lines_as_the_page()
    {
        await using var kith = await TestKith.StartAsync();
        await AoifeAsync(kith);
        var visitor = kith.SignedIn(kith.NorthernIreland["duty-social-worker"]);

        await visitor.OpenAsync("/search");
        var typed = await TypeAsync(visitor, "aoi");
        var part = Lines(typed);
        await visitor.OpenAsync("/search");
        var page = await visitor.SubmitAsync([("words", "aoi")]);

        Assert.Equal(Lines(page), part);
        Assert.Contains("Aoife Kelly", part, StringComparison.Ordinal);
        Assert.Empty(typed.Document.QuerySelectorAll("h1, header, form, script"));
        Assert.Equal("1 person", typed.The("[data-says]").TextContent);
    }

    [Fact]
    public async Task The_page_tells_the_script_where_to_ask_and_works_without_it()
    {
        await using var kith = await TestKith.StartAsync();
        await AoifeAsync(kith);
        var visitor = kith.SignedIn(kith.NorthernIreland["duty-social-worker"]);

        var page = await visitor.OpenAsync("/search");

        var form = (IHtmlFormElement)page.The("main form");
        Assert.Equal(("post", "/search", "/search"), (form.Method, form.GetAttribute("action"), form.GetAttribute("data-live")));
        Assert.Equal("off", page.The(form.GetAttribute("data-live-target")!).GetAttribute("aria-live"));
        Assert.Equal("status", page.The(form.GetAttribute("data-live-says")!).GetAttribute("role"));
        Assert.Equal("off", page.The("main input[name=words]").GetAttribute("autocomplete"));
        Assert.Contains("Aoife Kelly", (await visitor.SubmitAsync([("words", "kelly")])).Text, StringComparison.Ordinal);
        Assert.Equal("kelly", visitor.Page.The("main input[name=words]").GetAttribute("value"));
        Assert.Equal("", visitor.Page.Address.Query);
    }

    [Theory]
    [InlineData("aoife", "search.as-typed", true)]
    [InlineData("aoife", "search", false)]
    public async Task Whoever_is_shown_is_logged_and_a_name_that_flitted_by_reads_otherwise_than_one_that_was_looked_for(string typed, string what, bool live)
    {
        await using var kith = await TestKith.StartAsync();
        var (child, story) = await AoifeAsync(kith);
        var visitor = kith.SignedIn(kith.NorthernIreland["duty-social-worker"]);
        await visitor.OpenAsync("/search");

        if (live) await TypeAsync(visitor, typed);
        else await visitor.SubmitAsync([("words", typed)]);

        var look = Assert.Single(await story.LooksAsync(child));
        Assert.Equal((what, Kith.Platform.Access.Sight.InReach, kith.NorthernIreland["duty-social-worker"].Id), (look.What, look.Sight, look.UserId));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("")]
    [InlineData("😀👧🏽")]
    public async Task Nothing_that_could_be_a_search_yet_shows_and_logs_nobody(string typed)
    {
        await using var kith = await TestKith.StartAsync();
        var (child, story) = await AoifeAsync(kith);
        var visitor = kith.SignedIn(kith.NorthernIreland["duty-social-worker"]);
        await visitor.OpenAsync("/search");

        var part = await TypeAsync(visitor, typed);

        Assert.Equal((HttpStatusCode.OK, ""), (part.Status, part.Document.Body!.InnerHtml));
        Assert.Empty(await story.LooksAsync(child));
    }

    [Fact]
    public async Task Fewer_are_shown_while_somebody_types_than_when_Search_is_pressed()
    {
        await using var kith = await TestKith.StartAsync();
        await ManyAsync(kith, FindPeople.MostShown + 5);
        var visitor = kith.SignedIn(kith.NorthernIreland["duty-social-worker"]);
        await visitor.OpenAsync("/search");

        var part = await TypeAsync(visitor, "rowan");

        Assert.Equal(FindPageModel.MostAsTyped, part.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("press Search", part.Document.Body!.TextContent, StringComparison.Ordinal);
        await visitor.OpenAsync("/search");
        Assert.Equal(FindPeople.MostShown, (await visitor.SubmitAsync([("words", "rowan")])).Document.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task Restricted_and_sealed_people_show_neither_in_lines_nor_in_counts_nor_as_somebody_types()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await Story.OfAsync(kith, kith.NorthernIreland, "Kelly");
        await KnownAsync(story, await story.ChildAsync("Aoife", "2018-05-01"), "Aoife");
        foreach (var hide in new Action<Person>[] { p => p.Restricted = true, p => p.Sealed = true })
        {
            var hidden = await story.ChildAsync("Kian", "2019-05-01", "M");
            await KnownAsync(story, hidden, "Kian");
            await ChangeAsync(kith, hidden, hide);
        }

        foreach (var role in new[] { "duty-social-worker", "social-worker", "team-manager" })
        {
            var visitor = kith.SignedIn(kith.NorthernIreland[role]);
            foreach (var typed in new[] { "ki", "kian", "kian kelly", "kian 2019", "kyan", "kiann", "01/05/2019" })
            {
                await visitor.OpenAsync("/search");
                Assert.DoesNotContain("Kian", (await TypeAsync(visitor, typed)).Document.Body!.TextContent, StringComparison.Ordinal);
                await visitor.OpenAsync("/search");
                Assert.DoesNotContain("Kian", (await visitor.SubmitAsync([("words", typed)])).Text, StringComparison.Ordinal);
            }

            await visitor.OpenAsync("/search");
            Assert.Equal("1 person", (await TypeAsync(visitor, "kelly")).The("[data-says]").TextContent);
        }
    }

    [Fact]
    public async Task A_request_without_the_forms_token_or_the_permission_gets_nothing()
    {
        await using var kith = await TestKith.StartAsync();
        await AoifeAsync(kith);
        var visitor = kith.SignedIn(kith.NorthernIreland["duty-social-worker"]);
        await visitor.OpenAsync("/search");

        using var bare = Request("aoife", null);
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.SendAsync(bare)).Status);
        var other = kith.SignedIn(kith.NorthernIreland["programme-office"]);
        var home = await other.OpenAsync("/");
        using var theirs = Request("aoife", home.The("[name=__RequestVerificationToken]").GetAttribute("value"));
        Assert.Equal(HttpStatusCode.NotFound, (await other.SendAsync(theirs)).Status);
    }

    [Theory]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("%%%")]
    [InlineData("' or 1=1; --")]
    [InlineData("*")]
    [InlineData("\\")]
    public async Task Signs_that_mean_something_to_a_database_mean_nothing_here(string typed)
    {
        await using var kith = await TestKith.StartAsync();
        var story = await Story.OfAsync(kith, kith.NorthernIreland, "Kelly");
        await KnownAsync(story, await story.ChildAsync("Brona", "2018-05-01"), "Brona");
        var visitor = kith.SignedIn(kith.NorthernIreland["duty-social-worker"]);
        await visitor.OpenAsync("/search");

        var page = await visitor.SubmitAsync([("words", typed)]);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.DoesNotContain("Brona", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_thousand_characters_are_answered_like_any_search()
    {
        await using var kith = await TestKith.StartAsync();
        await AoifeAsync(kith);
        var visitor = kith.SignedIn(kith.NorthernIreland["duty-social-worker"]);
        await visitor.OpenAsync("/search");

        Assert.Equal(HttpStatusCode.OK, (await TypeAsync(visitor, "Aoife Kelly " + new string(' ', 10_000))).Status);
        Assert.Contains("Aoife Kelly", visitor.Page.Document.Body!.TextContent, StringComparison.Ordinal);
        await visitor.OpenAsync("/search");
        Assert.Equal(HttpStatusCode.OK, (await visitor.SubmitAsync([("words", new string('y', 10_000))])).Status);
        Assert.Contains("Nobody found", visitor.Page.Text, StringComparison.Ordinal);
    }

    private static async Task<Page> TypeAsync(Visitor visitor, string words)
    {
        using var request = Request(words, visitor.Page.The("main form [name=__RequestVerificationToken]").GetAttribute("value"));
        return await visitor.SendAsync(request);
    }

    private static HttpRequestMessage Request(string words, string? token)
    {
        List<KeyValuePair<string, string>> fields = [new("words", words)];
        if (token is not null) fields.Add(new("__RequestVerificationToken", token));
        return new(HttpMethod.Post, "https://localhost/search") { Content = new FormUrlEncodedContent(fields), Headers = { { "X-Requested-With", "live" } } };
    }

    private static string Lines(Page page) => string.Join('|', page.Document.QuerySelectorAll("table tr").Select(row => string.Join(' ', row.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));

    [Fact]
    public async Task A_baby_shows_months_and_one_who_is_expected_the_day()
    {
        await using var kith = await TestKith.StartAsync();
        var story = await Story.OfAsync(kith, kith.NorthernIreland, "Kelly");
        await KnownAsync(story, await story.ChildAsync("Rafe", "2025-12-01"), "Rafe");
        var expected = await story.ChildAsync("Baby", null);
        await KnownAsync(story, expected, "Baby");
        await story.KnownAsync(Subject.Of(expected), "person.due-on", "2026-06-05");
        var visitor = kith.SignedIn(kith.NorthernIreland["duty-social-worker"]);

        await visitor.OpenAsync("/search");
        var lines = Lines(await visitor.SubmitAsync([("words", "kelly")]));

        Assert.Contains("Baby Kelly Expected on 5 June 2026", lines, StringComparison.Ordinal);
        Assert.Contains("Rafe Kelly 1 December 2025, 3 months", lines, StringComparison.Ordinal);
    }

    private static async Task<(PersonId Child, Story Story)> AoifeAsync(TestKith kith)
    {
        var story = await Story.OfAsync(kith, kith.NorthernIreland, "Kelly");
        var child = await story.ChildAsync("Aoife", "2018-05-01");
        await KnownAsync(story, child, "Aoife");
        return (child, story);
    }

    private static async Task KnownAsync(Story story, PersonId person, string given)
    {
        await story.KnownAsync(Subject.Of(person), "person.given-name", given);
        await story.KnownAsync(Subject.Of(person), "person.family-name", story.Name);
    }

    private static async Task ManyAsync(TestKith kith, int count)
    {
        var story = await Story.OfAsync(kith, kith.NorthernIreland, "Adair");
        for (var i = 0; i < count; i++) await story.KnownAsync(Subject.Of(await story.ChildAsync("Rowan", "2018-05-01")), "person.given-name", "Rowan");
    }

    private static async Task ChangeAsync(TestKith kith, PersonId person, Action<Person> change)
    {
        await using var scope = kith.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KithDb>();
        change(await db.Set<Person>().SingleAsync(p => p.Id == person));
        await db.SaveAsync(CancellationToken.None);
    }
}
