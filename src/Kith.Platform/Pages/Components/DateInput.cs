using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kith.Platform.Pages.Components;

/// <summary>A question answered with a date people know by heart.</summary>
public sealed record DateInputOptions : Question
{
    /// <summary>What is in the boxes, right or wrong.</summary>
    public DateParts Value { get; init; } = new(null, null, null);

    /// <summary>"bday" when people type their own date of birth.</summary>
    public bool OwnBirthday { get; init; }

    /// <summary>The boxes marked as wrong: those that cannot be read, or all when the date itself is the problem.</summary>
    internal DatePart Wrong => Error is null ? DatePart.None : Value.Read(Label).Wrong is var wrong and not DatePart.None ? wrong : DatePart.All;

    /// <inheritdoc/>
    public override string ErrorAnchor => DateInput.BoxId(this, FirstWrong);

    private string FirstWrong => Wrong.HasFlag(DatePart.Day) ? "Day" : Wrong.HasFlag(DatePart.Month) ? "Month" : "Year";
}

/// <summary>Draws a date question: three boxes, no calendar.</summary>
public static class DateInput
{
    /// <summary>The whole form group. The boxes post as <c>Name.Day</c>, <c>Name.Month</c> and <c>Name.Year</c>.</summary>
    public static IHtmlContent Render(DateInputOptions asked) => asked.WithLegend(
        Markup.Element("div", "govuk-date-input",
            Box(asked, DatePart.Day, asked.Value.Day, 2), Box(asked, DatePart.Month, asked.Value.Month, 2), Box(asked, DatePart.Year, asked.Value.Year, 4))
            .With("id", asked.ControlId),
        role: "group");

    internal static string BoxId(DateInputOptions asked, string part) => $"{asked.ControlId}_{part}";

    private static IHtmlContent Box(DateInputOptions asked, DatePart part, string? value, int width)
    {
        var name = part.ToString();
        var css = Markup.Classes("govuk-input govuk-date-input__input", $"govuk-input--width-{width}", asked.Wrong.HasFlag(part) ? "govuk-input--error" : null);
        return Markup.Element("div", "govuk-date-input__item", Markup.Element("div", "govuk-form-group",
            Markup.Element("label", "govuk-label govuk-date-input__label", name).With("for", BoxId(asked, name)),
            Markup.Empty("input", css).With("id", BoxId(asked, name)).With("name", $"{asked.Name}.{name}").With("type", "text")
                .With("inputmode", "numeric").With("value", value)
                .With("autocomplete", asked.OwnBirthday ? "bday-" + name.ToLowerInvariant() : null)));
    }
}

/// <summary><c>&lt;kith-date for="DateOfBirth" fact="..."&gt;</c>, bound to a <c>DateOnly?</c>.</summary>
[HtmlTargetElement("kith-date", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DateInputTagHelper : QuestionTagHelper
{
    public DateOnly? Value { get; set; }
    public bool OwnBirthday { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var held = DateParts.From(Value ?? For?.Model as DateOnly?);
        Ask(output, new DateInputOptions
        {
            Name = FullName, Id = Id, Label = Words, Hint = Hint, Error = Problem, Mark = Mark, LabelSize = LabelSize, IsHeading = Heading, Small = Small,
            LabelHidden = LabelHidden, OwnBirthday = OwnBirthday,
            Value = new DateParts(Typed(FullName + ".Day") ?? held.Day, Typed(FullName + ".Month") ?? held.Month, Typed(FullName + ".Year") ?? held.Year),
        }, DateInput.Render);
    }
}
