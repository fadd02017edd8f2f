using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kith.Platform.Pages.Components;

/// <summary>Draws the pages of one record, or of one piece of work.</summary>
public static class SubNavigation
{
    /// <summary>The navigation; it wraps on a narrow screen. Pages that stand under the current one are a second row.</summary>
    public static IHtmlContent Render(IReadOnlyList<NavigationItem> items, string label)
    {
        var under = items.FirstOrDefault(i => i.Under?.Any(u => u.Current) == true)?.Under;
        var nav = Markup.Element("nav", "kith-sub-navigation", Row("kith-sub-navigation__list", items)).With("aria-label", label);
        return under is null ? nav : nav.Holding(Row("kith-sub-navigation__list kith-sub-navigation__list--under", under));
    }

    private static IHtmlContent Row(string css, IReadOnlyList<NavigationItem> items) => Markup.Element("ul", css, items.Select(item =>
        Markup.Element("li", "kith-sub-navigation__item",
            Markup.Element("a", "kith-sub-navigation__link", item.Text).With("href", item.Href).With("aria-current", Current(item)))));

    private static string? Current(NavigationItem item) => item.Under?.Any(u => u.Current) == true ? "true" : item.Current ? "page" : null;
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
