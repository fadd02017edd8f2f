using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kith.Platform.Pages.Components;

/// <summary>A question answered from a list too long for radios.</summary>
public sealed record SelectOptions : Question
{
    /// <summary>The answers, in order. Hints and reveals are not shown in a list.</summary>
    public required IReadOnlyList<Choice> Choices { get; init; }

    /// <summary>The value picked already.</summary>
    public string? Value { get; init; }

    /// <summary>The first, empty line; null leaves it out.</summary>
    public string? Empty { get; init; } = "Choose one";
}

/// <summary>Draws a question answered from a list.</summary>
public static class SelectBox
{
    /// <summary>The whole form group.</summary>
    public static IHtmlContent Render(SelectOptions asked) => asked.WithLabel(
        Markup.Element("select", Markup.Classes("govuk-select", asked.Error is null ? null : "govuk-select--error"),
            asked.Empty is null ? null : Markup.Element("option", null, asked.Empty).With("value", ""),
            asked.Choices.Select(choice => Markup.Element("option", null, choice.Label).With("value", choice.Value).With("selected", choice.Value == asked.Value)))
            .With("id", asked.ControlId).With("name", asked.Name).With("aria-describedby", asked.DescribedBy));
}

/// <summary><c>&lt;kith-select for="..." choices="..." fact="..."&gt;</c></summary>
[HtmlTargetElement("kith-select", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SelectTagHelper : QuestionTagHelper
{
    public IEnumerable<Choice> Choices { get; set; } = [];
    public string? Value { get; set; }
    public string? Empty { get; set; } = "Choose one";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        Ask(output, new SelectOptions
        {
            Name = FullName, Id = Id, Label = Words, Hint = Hint, Error = Problem, Mark = Mark, LabelSize = LabelSize, IsHeading = Heading, Small = Small,
            LabelHidden = LabelHidden, Choices = [.. Choices], Value = Value ?? Answer, Empty = Empty,
        }, SelectBox.Render);
}
