using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kith.Platform.Pages.Components;

/// <summary>A filter that is on: its words, and the address without it.</summary>
public sealed record ChosenFilter(string Text, string RemoveHref);

/// <summary>Draws a filter: what is chosen as tags one can remove, and the choices folded below.</summary>
public static class Filter
{
    /// <summary>The filter. <paramref name="form"/> is a form with its own Apply button.</summary>
    public static IHtmlContent Render(IReadOnlyList<ChosenFilter> chosen, IHtmlContent form, string? clearHref = null, string title = "Filter") =>
        Markup.Element("section", "kith-filter",
            Chosen(chosen, clearHref),
            Words.Details(chosen.Count == 0 ? title : title + ": change", form))
            .With("aria-label", title);

    private static IHtmlContent? Chosen(IReadOnlyList<ChosenFilter> chosen, string? clearHref) => chosen.Count == 0 ? null
        : Markup.Element("ul", "kith-filter__tags",
            chosen.Select(one => Markup.Element("li", null, Markup.Element("a", "kith-filter__tag", Markup.Hidden("Remove the filter "), one.Text).With("href", one.RemoveHref))),
            clearHref is null ? null : Markup.Element("li", null, Markup.Link(clearHref, "Clear all")));
}

/// <summary><c>&lt;kith-filter chosen="..." clear-href="..."&gt;form&lt;/kith-filter&gt;</c></summary>
[HtmlTargetElement("kith-filter")]
public sealed class FilterTagHelper : ComponentTagHelper
{
    public IReadOnlyList<ChosenFilter> Chosen { get; set; } = [];
    public string? ClearHref { get; set; }
    public string Title { get; set; } = "Filter";

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        Replace(output, Filter.Render(Chosen, await ChildrenAsync(output) ?? HtmlString.Empty, ClearHref, Title));
}
