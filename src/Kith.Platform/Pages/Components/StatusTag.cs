using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kith.Platform.Pages.Components;

/// <summary>The tone of a tag. The words say what it means; the colour only helps to find it.</summary>
public enum TagTone { Blue, Grey, Green, Teal, Purple, Red, Orange, Yellow }

/// <summary>Draws a status in a word or two.</summary>
public static class StatusTag
{
    /// <summary>The tag.</summary>
    public static IHtmlContent Render(string text, TagTone tone = TagTone.Blue) =>
        Markup.Element("strong", Markup.Classes("govuk-tag", tone is TagTone.Blue ? null : "govuk-tag--" + tone.ToString().ToLowerInvariant()), text);
}

/// <summary><c>&lt;kith-tag text="Urgent" tone="Red" /&gt;</c></summary>
[HtmlTargetElement("kith-tag", TagStructure = TagStructure.WithoutEndTag)]
public sealed class StatusTagTagHelper : ComponentTagHelper
{
    public string Text { get; set; } = "";
    public TagTone Tone { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output) => Replace(output, StatusTag.Render(Text, Tone));
}
