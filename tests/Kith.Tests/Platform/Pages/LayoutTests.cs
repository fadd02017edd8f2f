using AngleSharp.Dom;
using Kith.Platform.Pages.Components;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Kith.Tests.Platform.Pages;

public class LayoutTests
{
    private static readonly TestFrame Frame = new();

    private static Task<string> Plain(ViewContext view) => Drawn.TagAsync(new HeadingTagHelper { Text = "Health & <development>" }, view);

    public static TheoryData<string> Layouts => ["_StaffLayout", "_PublicLayout", "_PrintLayout"];

    [Theory, MemberData(nameof(Layouts))]
    public async Task Every_layout_has_one_h1_its_title_a_language_and_a_main(string layout)
    {
        var page = await LayoutPage.DrawAsync(layout, Frame, Plain);
        Assert.Equal("Health & <development> - Lagan Valley Trust - Kith", page.Title);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main#main-content"));
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
    }

    [Theory, MemberData(nameof(Layouts))]
    public async Task No_layout_needs_inline_style_or_script(string layout)
    {
        var page = await LayoutPage.DrawAsync(layout, Frame, Plain);
        Assert.Empty(page.QuerySelectorAll("style, script:not([src])"));
        Assert.All(page.QuerySelectorAll("*"), one => Assert.DoesNotContain(one.Attributes, a => a.Name == "style" || a.Name.StartsWith("on", StringComparison.Ordinal)));
    }

    [Theory, MemberData(nameof(Layouts))]
    public async Task The_synthetic_banner_shows_only_in_a_demo(string layout)
    {
        Assert.Contains("SYNTHETIC: no real people", (await LayoutPage.DrawAsync(layout, Frame, Plain)).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("SYNTHETIC", (await LayoutPage.DrawAsync(layout, Frame with { Synthetic = false }, Plain)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_and_sign_out_are_posted_with_a_token()
    {
        var page = await LayoutPage.DrawAsync("_StaffLayout", Frame, Plain);
        foreach (var action in new[] { "/search", "/sign-out" })
        {
            var form = page.QuerySelector($"form[action='{action}']")!;
            Assert.Equal("post", form.GetAttribute("method"));
            Assert.NotNull(form.QuerySelector("input[name=__RequestVerificationToken]"));
        }
    }

    [Fact]
    public async Task Nobody_signed_in_means_no_search_and_no_sign_out() =>
        Assert.Empty((await LayoutPage.DrawAsync("_StaffLayout", Frame with { UserDisplayName = null }, Plain)).QuerySelectorAll("form"));

    [Fact]
    public async Task Public_and_printed_pages_have_no_staff_navigation()
    {
        foreach (var layout in new[] { "_PublicLayout", "_PrintLayout" })
            Assert.Empty((await LayoutPage.DrawAsync(layout, Frame, Plain)).QuerySelectorAll("nav, .kith-search"));
    }

    [Fact]
    public async Task A_page_without_a_heading_is_refused() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => LayoutPage.DrawAsync("_StaffLayout", Frame, _ => Task.FromResult("<p>no heading</p>")));

    [Fact]
    public async Task What_belongs_above_the_content_stands_there_wherever_the_page_says_it()
    {
        var page = await LayoutPage.DrawAsync("_PublicLayout", Frame, async view => await Plain(view)
            + await Drawn.TagAsync(new ExitThisPageTagHelper { Href = "https://www.example.org/" }, view)
            + await Drawn.TagAsync(new EmergencyBannerTagHelper { Title = "In danger now?" }, view, "<p>Call</p>"));
        Assert.Null(page.QuerySelector("main .kith-emergency, main .govuk-exit-this-page"));
        Assert.NotNull(page.QuerySelector(".kith-emergency"));
        Assert.NotNull(page.QuerySelector(".govuk-exit-this-page"));
    }

    [Fact]
    public async Task Errors_stand_in_the_order_of_the_page_with_the_same_words_and_a_link()
    {
        var model = new ModelStateDictionary();
        model.AddModelError("Story", "Write what happened");
        model.AddModelError("Elsewhere", "Something this page does not ask");
        model.AddModelError("Reason", "Enter the reason");
        model.AddModelError("", "Somebody else saved first");
        model.AddModelError("Name", "Enter the name");
        var page = await LayoutPage.DrawAsync("_StaffLayout", Frame, async view => await Plain(view)
            + await AskAsync(view, "Name")
            + await RevealAsync(view), model);

        var lines = page.QuerySelectorAll(".govuk-error-summary li");
        Assert.Equal(
            ["Somebody else saved first", "Enter the name", "Write what happened", "Enter the reason", "Something this page does not ask"],
            lines.Select(line => line.TextContent));
        Assert.Equal(["#Name", "#Story", "#Reason"], page.QuerySelectorAll(".govuk-error-summary a").Select(a => a.GetAttribute("href")));
        Assert.All(page.QuerySelectorAll(".govuk-error-summary a"), a => Assert.NotNull(page.QuerySelector(a.GetAttribute("href")!)));
        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
    }

    private static Task<string> AskAsync(ViewContext view, string name) =>
        Drawn.TagAsync(new TextInputTagHelper { Name = name, Label = name, NotAFact = "test" }, view);

    // The question inside an answer is drawn before the question around it, as a view does.
    private static async Task<string> RevealAsync(ViewContext view)
    {
        var place = Kith.Platform.Pages.PageSoFar.Of(view.HttpContext).Errors.Count;
        var inner = await AskAsync(view, "Reason");
        var outer = new ChoicesOptions
        {
            Name = "Story", Label = "Story", Error = "Write what happened", Mark = FactMark.None("test"),
            Choices = [new Choice("yes", "Yes", Reveals: new Microsoft.AspNetCore.Html.HtmlString(inner))],
        };
        Kith.Platform.Pages.PageSoFar.Of(view.HttpContext).Note(outer, place);
        return Drawn.Html(Radios.Render(outer));
    }
}
