using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kith.Platform.Pages.Components;

/// <summary>Draws the small components that only set words apart.</summary>
public static class Words
{
    /// <summary>Text that stands apart, such as a quotation or a rule.</summary>
    public static IHtmlContent Inset(IHtmlContent content) => Markup.Element("div", "govuk-inset-text", content);

    /// <summary>A consequence people must know about.</summary>
    public static IHtmlContent Warning(IHtmlContent content, string hidden = "Warning") => Markup.Element("div", "govuk-warning-text",
        Markup.Element("span", "govuk-warning-text__icon", "!").With("aria-hidden", "true"),
        Markup.Element("strong", "govuk-warning-text__text", Markup.Hidden(hidden), content));

    /// <summary>More that only some people need.</summary>
    public static IHtmlContent Details(string summary, IHtmlContent content, bool open = false) => Markup.Element("details", "govuk-details",
        Markup.Element("summary", "govuk-details__summary", Markup.Element("span", "govuk-details__summary-text", summary)),
        Markup.Element("div", "govuk-details__text", content)).With("open", open);
}

/// <summary><c>&lt;kith-inset&gt;...&lt;/kith-inset&gt;</c></summary>
[HtmlTargetElement("kith-inset")]
public sealed class InsetTagHelper : ComponentTagHelper
{
    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        Replace(output, Words.Inset(await ChildrenAsync(output) ?? HtmlString.Empty));
}

/// <summary><c>&lt;kith-warning&gt;...&lt;/kith-warning&gt;</c></summary>
[HtmlTargetElement("kith-warning")]
public sealed class WarningTagHelper : ComponentTagHelper
{
    public string Hidden { get; set; } = "Warning";

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        Replace(output, Words.Warning(await ChildrenAsync(output) ?? HtmlString.Empty, Hidden));
}

/// <summary><c>&lt;kith-details summary="..."&gt;...&lt;/kith-details&gt;</c></summary>
[HtmlTargetElement("kith-details")]
public sealed class DetailsTagHelper : ComponentTagHelper
{
    public string Summary { get; set; } = "";
    public bool Open { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        Replace(output, Words.Details(Summary, await ChildrenAsync(output) ?? HtmlString.Empty, Open));
}
