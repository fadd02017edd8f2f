using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kith.Platform.Pages.Components;

/// <summary>A question answered in one line.</summary>
public sealed record TextInputOptions : Question
{
    /// <summary>What is already there.</summary>
    public string? Value { get; init; }

    /// <summary>text, email, tel, password or search.</summary>
    public string Type { get; init; } = "text";

    /// <summary>2, 3, 4, 5, 10, 20 or 30 characters; null for the full width.</summary>
    public int? Width { get; init; }

    /// <summary>The HTML autocomplete purpose (WCAG 1.3.5), only for facts about the person who types.</summary>
    public string? Autocomplete { get; init; }

    /// <summary>numeric, decimal, email or tel: which keyboard a phone shows.</summary>
    public string? InputMode { get; init; }

    /// <summary>A unit before the box, such as £.</summary>
    public string? Prefix { get; init; }

    /// <summary>A unit after the box, such as weeks.</summary>
    public string? Suffix { get; init; }

    /// <summary>True or false to say whether the browser checks the spelling; names and references should not be.</summary>
    public bool? Spellcheck { get; init; }
}

/// <summary>Draws a one-line question.</summary>
public static class TextInput
{
    /// <summary>The whole form group.</summary>
    public static IHtmlContent Render(TextInputOptions asked)
    {
        var css = Markup.Classes("govuk-input", asked.Width is { } w ? $"govuk-input--width-{w}" : null, asked.Error is null ? null : "govuk-input--error");
        var input = Markup.Empty("input", css)
            .With("id", asked.ControlId).With("name", asked.Name).With("type", asked.Type)
            .With("value", asked.Type is "password" ? null : asked.Value)
            .With("aria-describedby", asked.DescribedBy).With("autocomplete", asked.Autocomplete).With("inputmode", asked.InputMode)
            .With("spellcheck", asked.Spellcheck switch { true => "true", false => "false", null => null });
        if (asked.Prefix is null && asked.Suffix is null) return asked.WithLabel(input);
        return asked.WithLabel(Markup.Element("div", "govuk-input__wrapper", Affix("prefix", asked.Prefix), input, Affix("suffix", asked.Suffix)));
    }

    private static IHtmlContent? Affix(string place, string? words) =>
        words is null ? null : Markup.Element("div", "govuk-input__" + place, words).With("aria-hidden", "true");
}

/// <summary><c>&lt;kith-input for="..." fact="..."&gt;</c></summary>
[HtmlTargetElement("kith-input", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TextInputTagHelper : QuestionTagHelper
{
    public string Type { get; set; } = "text";
    public int? Width { get; set; }
    public string? Autocomplete { get; set; }
    [HtmlAttributeName("inputmode")] public string? InputMode { get; set; }
    public string? Prefix { get; set; }
    public string? Suffix { get; set; }
    public bool? Spellcheck { get; set; }
    public string? Value { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        Ask(output, new TextInputOptions
        {
            Name = FullName, Id = Id, Label = Words, Hint = Hint, Error = Problem, Mark = Mark, LabelSize = LabelSize, IsHeading = Heading, Small = Small,
            LabelHidden = LabelHidden, Value = Value ?? Answer, Type = Type, Width = Width, Autocomplete = Autocomplete, InputMode = InputMode,
            Prefix = Prefix, Suffix = Suffix, Spellcheck = Spellcheck,
        }, TextInput.Render);
}
