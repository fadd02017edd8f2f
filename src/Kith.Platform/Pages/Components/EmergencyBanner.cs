using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kith.Platform.Pages.Components;

/// <summary>Draws what to do when somebody is in danger now.</summary>
public static class EmergencyBanner
{
    /// <summary>The banner, above everything else.</summary>
    public static IHtmlContent Render(string title, IHtmlContent content) => Markup.Element("div", "kith-emergency", Markup.Element("div", "govuk-width-container",
        Markup.Element("p", "kith-emergency__title", title), Markup.Element("div", "kith-emergency__content", content)))
        .With("role", "region").With("aria-label", title);
}

/// <summary><c>&lt;kith-emergency title="..."&gt;...&lt;/kith-emergency&gt;</c>: the public layout puts it at the top.</summary>
[HtmlTargetElement("kith-emergency")]
public sealed class EmergencyBannerTagHelper : ComponentTagHelper
{
    public string Title { get; set; } = "";

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        SoFar.Emergency = EmergencyBanner.Render(Title, await ChildrenAsync(output) ?? HtmlString.Empty);
        Remove(output);
    }
}
