using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kith.Platform.Pages.Components;

/// <summary>Draws the pages of one record.</summary>
public static class SubNavigation
{
    /// <summary>The navigation; it wraps on a narrow screen.</summary>
    public static IHtmlContent Render(IReadOnlyList<NavigationItem> items, string label) =>
        Markup.Element("nav", "kith-sub-navigation", Markup.Element("ul", "kith-sub-navigation__list", items.Select(item =>
            Markup.Element("li", "kith-sub-navigation__item",
                Markup.Element("a", "kith-sub-navigation__link", item.Text).With("href", item.Href).With("aria-current", item.Current ? "page" : null)))))
            .With("aria-label", label);
}

/// <summary><c>&lt;kith-sub-navigation items="..." label="Amy's record" /&gt;</c>: the layout puts it above the content.</summary>
[HtmlTargetElement("kith-sub-navigation", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SubNavigationTagHelper : ComponentTagHelper
{
    public IReadOnlyList<NavigationItem> Items { get; set; } = [];
    public string Label { get; set; } = "This record";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        SoFar.SubNavigation = SubNavigation.Render(Items, Label);
        Remove(output);
    }
}
