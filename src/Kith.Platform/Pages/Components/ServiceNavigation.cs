using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kith.Platform.Pages.Components;

/// <summary>Draws the main navigation of staff pages.</summary>
public static class ServiceNavigation
{
    /// <summary>More entries than this cannot be taken in at a glance.</summary>
    private const int Most = 6;

    /// <summary>The navigation; it folds behind a menu button on a phone.</summary>
    public static IHtmlContent Render(IReadOnlyList<NavigationItem> items, string menu = "Menu")
    {
        if (items.Count > Most) throw new InvalidOperationException($"The service navigation has {items.Count} entries; at most {Most}.");
        var toggle = Markup.Element("button", "govuk-service-navigation__toggle govuk-js-service-navigation-toggle", menu)
            .With("type", "button").With("aria-controls", "navigation").With("aria-hidden", "true").With("hidden", true);
        var list = Markup.Element("ul", "govuk-service-navigation__list", items.Select(Entry)).With("id", "navigation");
        var nav = Markup.Element("nav", "govuk-service-navigation__wrapper", toggle, list).With("aria-label", menu);
        return Markup.Element("div", "govuk-service-navigation",
            Markup.Element("div", "govuk-width-container", Markup.Element("div", "govuk-service-navigation__container", nav)))
            .With("data-module", "govuk-service-navigation");
    }

    private static IHtmlContent Entry(NavigationItem item)
    {
        object words = item.Current ? Markup.Element("strong", "govuk-service-navigation__active-fallback", item.Text) : item.Text;
        return Markup.Element("li", Markup.Classes("govuk-service-navigation__item", item.Current ? "govuk-service-navigation__item--active" : null),
            Markup.Element("a", "govuk-service-navigation__link", words).With("href", item.Href).With("aria-current", item.Current ? "true" : null));
    }
}

/// <summary><c>&lt;kith-service-navigation items="..." /&gt;</c></summary>
[HtmlTargetElement("kith-service-navigation", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ServiceNavigationTagHelper : ComponentTagHelper
{
    public IReadOnlyList<NavigationItem> Items { get; set; } = [];
    public string Menu { get; set; } = "Menu";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output) => Replace(output, ServiceNavigation.Render(Items, Menu));
}
