using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kith.Platform.Pages.Components;

/// <summary>Draws a question with one answer.</summary>
public static class Radios
{
    /// <summary>The whole form group.</summary>
    public static IHtmlContent Render(ChoicesOptions asked) => Choices.Render(asked, "govuk-radios", "radio");
}

/// <summary>Draws a question with any number of answers.</summary>
public static class Checkboxes
{
    /// <summary>The whole form group.</summary>
    public static IHtmlContent Render(ChoicesOptions asked) => Choices.Render(asked, "govuk-checkboxes", "checkbox");
}

/// <summary>What radios and checkboxes tags share: answers from <c>choices</c>, from <c>&lt;kith-choice&gt;</c> inside, or both.</summary>
public abstract class ChoicesTagHelper : QuestionTagHelper
{
    public IEnumerable<Choice>? Choices { get; set; }
    public bool Inline { get; set; }
    protected abstract IHtmlContent Draw(ChoicesOptions asked);
    protected abstract IReadOnlyCollection<string> PickedBy();

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inside = new List<Choice>();
        context.Items[typeof(Choice)] = inside;
        var place = SoFar.Errors.Count;
        await output.GetChildContentAsync();
        Ask(output, new ChoicesOptions
        {
            Name = FullName, Id = Id, Label = Words, Hint = Hint, Error = Problem, Mark = Mark, LabelSize = LabelSize, IsHeading = Heading, Small = Small,
            LabelHidden = LabelHidden, Choices = [.. Choices ?? [], .. inside], Picked = PickedBy(), Inline = Inline,
        }, Draw, place);
    }
}

/// <summary><c>&lt;kith-radios for="..." fact="..."&gt;&lt;kith-choice value="yes" label="Yes"&gt;...&lt;/kith-choice&gt;&lt;/kith-radios&gt;</c></summary>
[HtmlTargetElement("kith-radios")]
public sealed class RadiosTagHelper : ChoicesTagHelper
{
    public string? Value { get; set; }
    protected override IHtmlContent Draw(ChoicesOptions asked) => Radios.Render(asked);
    protected override IReadOnlyCollection<string> PickedBy() => (Value ?? Answer) is { } picked ? [picked] : [];
}

/// <summary><c>&lt;kith-checkboxes for="..." fact="..."&gt;</c></summary>
[HtmlTargetElement("kith-checkboxes")]
public sealed class CheckboxesTagHelper : ChoicesTagHelper
{
    public IEnumerable<string>? Values { get; set; }
    protected override IHtmlContent Draw(ChoicesOptions asked) => Checkboxes.Render(asked);
    protected override IReadOnlyCollection<string> PickedBy() => Values is null ? Answers : [.. Values];
}

/// <summary>One answer. What stands inside it is revealed when it is picked.</summary>
[HtmlTargetElement("kith-choice", ParentTag = "kith-radios")]
[HtmlTargetElement("kith-choice", ParentTag = "kith-checkboxes")]
public sealed class ChoiceTagHelper : ComponentTagHelper
{
    public string Value { get; set; } = "";
    public string Label { get; set; } = "";
    public string? Hint { get; set; }
    public bool OnItsOwn { get; set; }
    public string? After { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var siblings = (List<Choice>)context.Items[typeof(Choice)];
        siblings.Add(new Choice(Value, Label, Hint, await ChildrenAsync(output), OnItsOwn, After));
        Remove(output);
    }
}
