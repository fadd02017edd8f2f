using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kith.Platform.Pages.Components;

/// <summary>Draws the end of a journey: it is done, and here is the reference.</summary>
public static class ConfirmationPanel
{
    /// <summary>The panel; its title is the page's h1.</summary>
    public static IHtmlContent Render(string title, string? says = null, string? reference = null) => Markup.Element("div", "govuk-panel govuk-panel--confirmation",
        Markup.Element("h1", "govuk-panel__title", title),
        says is null && reference is null ? null : Markup.Element("div", "govuk-panel__body", says,
            says is null || reference is null ? null : Markup.Empty("br"),
            reference is null ? null : Markup.Element("strong", null, reference)));
}

/// <summary><c>&lt;kith-panel title="Referral sent" says="Your reference is" reference="..." /&gt;</c></summary>
[HtmlTargetElement("kith-panel", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ConfirmationPanelTagHelper : ComponentTagHelper
{
    public string Title { get; set; } = "";
    public string? Says { get; set; }
    public string? Reference { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        SoFar.Heading = Title;
        Replace(output, ConfirmationPanel.Render(Title, Says, Reference));
    }
}
