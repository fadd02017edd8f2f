using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kith.Platform.Pages.Components;

/// <summary>A question answered in sentences.</summary>
public sealed record TextareaOptions : Question
{
    /// <summary>What is already there.</summary>
    public string? Value { get; init; }

    /// <summary>How many lines are seen; the box grows with the text where the browser can.</summary>
    public int Rows { get; init; } = 5;

    /// <summary>The language of the answer when it is not that of the page.</summary>
    public string? Language { get; init; }
}

/// <summary>Draws a question answered in sentences.</summary>
public static class Textarea
{
    /// <summary>The whole form group.</summary>
    public static IHtmlContent Render(TextareaOptions asked) => asked.WithLabel(
        // The first line break after the start tag is dropped by browsers: one more keeps what was typed whole.
        Markup.Element("textarea", Markup.Classes("govuk-textarea", asked.Error is null ? null : "govuk-textarea--error"), "\n" + asked.Value)
            .With("id", asked.ControlId).With("name", asked.Name)
            .With("rows", asked.Rows.ToString(CultureInfo.InvariantCulture))
            .With("lang", asked.Language).With("aria-describedby", asked.DescribedBy));
}

/// <summary><c>&lt;kith-textarea for="..." fact="..."&gt;</c></summary>
[HtmlTargetElement("kith-textarea", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TextareaTagHelper : QuestionTagHelper
{
    public int Rows { get; set; } = 5;
    public string? Language { get; set; }
    public string? Value { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        Ask(output, new TextareaOptions
        {
            Name = FullName, Id = Id, Label = Words, Hint = Hint, Error = Problem, Mark = Mark, LabelSize = LabelSize, IsHeading = Heading, Small = Small,
            LabelHidden = LabelHidden, Value = Value ?? Answer, Rows = Rows, Language = Language,
        }, Textarea.Render);
}
