using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kith.Platform.Pages.Components;

/// <summary>Draws a group of questions that belong together, such as an address.</summary>
public static class Fieldset
{
    /// <summary>The group with its legend. <paramref name="size"/>: s, m, l or xl.</summary>
    public static IHtmlContent Render(string legend, IHtmlContent content, string size = "m", bool heading = false) =>
        Markup.Element("fieldset", "govuk-fieldset",
            Markup.Element("legend", $"govuk-fieldset__legend govuk-fieldset__legend--{size}",
                heading ? Markup.Element("h1", "govuk-fieldset__heading", legend) : legend),
            content);
}

/// <summary><c>&lt;kith-fieldset legend="..."&gt;...&lt;/kith-fieldset&gt;</c></summary>
[HtmlTargetElement("kith-fieldset")]
public sealed class FieldsetTagHelper : ComponentTagHelper
{
    public string Legend { get; set; } = "";
    public string Size { get; set; } = "m";
    public bool Heading { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (Heading) SoFar.Heading = Legend;
        Replace(output, Fieldset.Render(Legend, await ChildrenAsync(output) ?? HtmlString.Empty, Size, Heading));
    }
}
