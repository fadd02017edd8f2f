using Kith.Platform.Pages.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kith.Tests.Platform.Pages;

public class QuestionTests
{
    private const string Hostile = "\"><script>alert(1)</script>'&";

    public static TheoryData<string> Kinds => ["input", "textarea", "date", "radios", "checkboxes", "select", "file"];

    private static IHtmlContent Draw(string kind, string text, string? error = null, FactMark? mark = null)
    {
        var asks = mark ?? Drawn.Some;
        return kind switch
        {
            "input" => TextInput.Render(new TextInputOptions { Name = "Q", Label = text, Hint = text, Error = error, Mark = asks, Value = text, Prefix = text, Suffix = text }),
            "textarea" => Textarea.Render(new TextareaOptions { Name = "Q", Label = text, Hint = text, Error = error, Mark = asks, Value = text }),
            "date" => DateInput.Render(new DateInputOptions { Name = "Q", Label = text, Hint = text, Error = error, Mark = asks, Value = new(text, text, text) }),
            "radios" => Radios.Render(new ChoicesOptions { Name = "Q", Label = text, Hint = text, Error = error, Mark = asks, Choices = [new("a", text, text), new(text, "b")], Picked = [text] }),
            "checkboxes" => Checkboxes.Render(new ChoicesOptions { Name = "Q", Label = text, Hint = text, Error = error, Mark = asks, Choices = [new("a", text, text), new(text, "b")], Picked = [text] }),
            "select" => SelectBox.Render(new SelectOptions { Name = "Q", Label = text, Hint = text, Error = error, Mark = asks, Choices = [new(text, text)], Value = text }),
            "file" => FileUpload.Render(new FileUploadOptions { Name = "Q", Label = text, Hint = text, Error = error, Mark = asks }),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Every_question_says_which_fact_it_takes(string kind)
    {
        var page = Drawn.Page(Draw(kind, "School"));
        Assert.Equal("p1|child.school", page.QuerySelector(".govuk-form-group")!.GetAttribute("data-fact"));
        Assert.Single(page.QuerySelectorAll("[data-fact]"));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void A_question_that_takes_no_fact_says_why(string kind)
    {
        var group = Drawn.Page(Draw(kind, "Words", mark: FactMark.None("search words"))).QuerySelector(".govuk-form-group")!;
        Assert.Equal("search words", group.GetAttribute("data-not-a-fact"));
        Assert.False(group.HasAttribute("data-fact"));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Hostile_words_stay_words(string kind)
    {
        var page = Drawn.Page(Draw(kind, Hostile, Hostile, FactMark.None(Hostile)));
        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Contains("<script>alert(1)</script>", page.TextContent, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void The_error_and_the_hint_are_tied_to_what_they_describe(string kind)
    {
        var page = Drawn.Page(Draw(kind, "School", "Enter the school"));
        var described = page.QuerySelector("[aria-describedby='Q-hint Q-error']");
        Assert.NotNull(described);
        Assert.Equal("Error: Enter the school", page.QuerySelector("#Q-error")!.TextContent);
        Assert.Contains("govuk-form-group--error", page.QuerySelector(".govuk-form-group")!.ClassName, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Every_control_has_a_label_and_no_style_or_script_of_its_own(string kind)
    {
        var page = Drawn.Page(Draw(kind, "School"));
        foreach (var control in page.QuerySelectorAll("input, select, textarea"))
            Assert.NotNull(page.QuerySelector($"label[for='{control.Id}']"));
        Assert.All(page.QuerySelectorAll("*"), one => Assert.DoesNotContain(one.Attributes, a => a.Name == "style" || a.Name.StartsWith("on", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_was_typed_in_a_text_box_comes_back_whole_with_its_first_line_break()
    {
        var page = Drawn.Page(Textarea.Render(new TextareaOptions { Name = "Q", Label = "Story", Mark = Drawn.Some, Value = "\nAmy </textarea> draws" }));
        Assert.Equal("\nAmy </textarea> draws", page.QuerySelector("textarea")!.TextContent);
    }

    [Fact]
    public void A_password_is_never_sent_back() =>
        Assert.False(Drawn.Page(TextInput.Render(new TextInputOptions { Name = "Q", Label = "Password", Mark = FactMark.None("sign-in"), Type = "password", Value = "secret" }))
            .QuerySelector("input")!.HasAttribute("value"));

    [Fact]
    public void A_picked_answer_shows_its_questions_and_the_others_fold_away()
    {
        var reveal = new HtmlString("<p>more</p>");
        var page = Drawn.Page(Radios.Render(new ChoicesOptions
        {
            Name = "Child.Needs[0]", Label = "Needs", Mark = Drawn.Some, Picked = ["yes"], Choices = [new("yes", "Yes", Reveals: reveal), new("no", "No", Reveals: reveal)],
        }));
        Assert.Equal("govuk-radios__conditional", page.QuerySelector("#conditional-Child_Needs_0_")!.ClassName);
        Assert.Contains("govuk-radios__conditional--hidden", page.QuerySelector("#conditional-Child_Needs_0_-2")!.ClassName, StringComparison.Ordinal);
        Assert.Equal("conditional-Child_Needs_0_", page.QuerySelector("input[value=yes]")!.GetAttribute("data-aria-controls"));
        Assert.True(page.QuerySelector("input[value=yes]")!.HasAttribute("checked"));
    }

    [Fact]
    public void None_of_these_clears_the_others()
    {
        var page = Drawn.Page(Checkboxes.Render(new ChoicesOptions
        {
            Name = "Q", Label = "Needs", Mark = Drawn.Some, Choices = [new("a", "A"), new("none", "None of these", OnItsOwn: true, After: "or")],
        }));
        Assert.Equal("exclusive", page.QuerySelector("input[value=none]")!.GetAttribute("data-behaviour"));
        Assert.Equal("or", page.QuerySelector(".govuk-checkboxes__divider")!.TextContent);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("p1|child.school", "search")]
    [InlineData("child.school", null)]
    [InlineData("|child.school", null)]
    [InlineData("p1|child.school|more", null)]
    public async Task A_question_without_one_well_formed_mark_is_refused(string? fact, string? reason)
    {
        var tag = new TextInputTagHelper { Name = "School", Label = "School", Fact = fact, NotAFact = reason };
        var problem = await Assert.ThrowsAsync<InvalidOperationException>(() => Drawn.TagAsync(tag, Drawn.View()));
        Assert.Contains("School", problem.Message, StringComparison.Ordinal);
        Assert.Contains("subject|fact.id", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_attribute_nobody_knows_is_refused()
    {
        var tag = new TextInputTagHelper { Name = "School", Label = "School", NotAFact = "test" };
        var problem = await Assert.ThrowsAsync<InvalidOperationException>(() => Drawn.TagAsync(tag, Drawn.View(), unknown: [new TagHelperAttribute("lable", "x")]));
        Assert.Contains("lable", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_wins_over_what_the_model_holds_and_the_error_is_the_models()
    {
        var model = new ModelStateDictionary();
        model.SetModelValue("School", "<St Brid>", "<St Brid>");
        model.AddModelError("School", "Choose a school from the list");
        var page = Drawn.Read(await Drawn.TagAsync(new TextInputTagHelper { Name = "School", Label = "School", NotAFact = "test" }, Drawn.View(model)));
        Assert.Equal("<St Brid>", page.QuerySelector("input")!.GetAttribute("value"));
        Assert.Equal("Error: Choose a school from the list", page.QuerySelector(".govuk-error-message")!.TextContent);
    }
}
