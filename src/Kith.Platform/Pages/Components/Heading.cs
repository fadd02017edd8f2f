using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kith.Platform.Pages.Components;

/// <summary>Draws the h1 of a page.</summary>
public static class Heading
{
    /// <summary>The h1, with a caption above it that is not part of the title.</summary>
    public static IHtmlContent Render(string text, string? caption = null, string size = "l") => Markup.Several(
        caption is null ? null : Markup.Element("span", "govuk-caption-" + size, caption),
        Markup.Element("h1", "govuk-heading-" + size, text));
}

/// <summary><c>&lt;kith-heading text="..." caption="..." /&gt;</c>: the page's title is taken from it.</summary>
[HtmlTargetElement("kith-heading", TagStructure = TagStructure.WithoutEndTag)]
public sealed class HeadingTagHelper : ComponentTagHelper
{
    public string Text { get; set; } = "";
    public string? Caption { get; set; }

    /// <summary>l on staff pages, xl on public ones.</summary>
    public string Size { get; set; } = "l";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        SoFar.Heading = Text;
        Replace(output, Heading.Render(Text, Caption, Size));
    }
}
