using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kith.Platform.Pages.Components;

/// <summary>Draws the link to the page before.</summary>
public static class BackLink
{
    /// <summary>The link.</summary>
    public static IHtmlContent Render(string href, string text = "Back") => Markup.Element("a", "govuk-back-link", text).With("href", href);
}

/// <summary><c>&lt;kith-back href="..." /&gt;</c>: the layout puts it above the content, wherever it stands in the page.</summary>
[HtmlTargetElement("kith-back", TagStructure = TagStructure.WithoutEndTag)]
public sealed class BackLinkTagHelper : ComponentTagHelper
{
    public string Href { get; set; } = "";
    public string Text { get; set; } = "Back";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        SoFar.Back = BackLink.Render(Href, Text);
        Remove(output);
    }
}
