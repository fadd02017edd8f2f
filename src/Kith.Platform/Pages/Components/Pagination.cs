using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kith.Platform.Pages.Components;

/// <summary>Draws steps through a long list by time: newer and older, never page numbers that shift.</summary>
public static class Pagination
{
    /// <summary>The two links; null when there is nothing newer or older.</summary>
    public static IHtmlContent? Render(string? newerHref, string? olderHref, string newer = "Newer", string older = "Older", string label = "Pages") =>
        newerHref is null && olderHref is null ? null
            : Markup.Element("nav", "govuk-pagination", Step(newerHref, newer, "prev"), Step(olderHref, older, "next")).With("aria-label", label);

    private static IHtmlContent? Step(string? href, string words, string rel)
    {
        if (href is null) return null;
        var arrow = Markup.Element("svg", $"govuk-pagination__icon govuk-pagination__icon--{rel}", Markup.Element("path").With("d", rel == "prev"
                ? "m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z"
                : "m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z"))
            .With("height", "13").With("width", "15").With("viewBox", "0 0 15 13").With("aria-hidden", "true").With("focusable", "false");
        var title = Markup.Element("span", "govuk-pagination__link-title", words);
        var link = Markup.Element("a", "govuk-link govuk-pagination__link").With("href", href).With("rel", rel);
        return Markup.Element("div", "govuk-pagination__" + rel, rel == "prev" ? link.Holding(arrow, title) : link.Holding(title, arrow));
    }
}

/// <summary><c>&lt;kith-pagination newer-href="..." older-href="..." /&gt;</c></summary>
[HtmlTargetElement("kith-pagination", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PaginationTagHelper : ComponentTagHelper
{
    public string? NewerHref { get; set; }
    public string? OlderHref { get; set; }
    public string Newer { get; set; } = "Newer";
    public string Older { get; set; } = "Older";
    public string Label { get; set; } = "Pages";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        // Razor hands an expression that is null to a string attribute as an empty string.
        if (Pagination.Render(NullIfEmpty(NewerHref), NullIfEmpty(OlderHref), Newer, Older, Label) is { } steps) Replace(output, steps);
        else Remove(output);
    }
    private static string? NullIfEmpty(string? href) => string.IsNullOrEmpty(href) ? null : href;
}
