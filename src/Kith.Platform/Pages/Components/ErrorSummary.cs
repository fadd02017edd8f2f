using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kith.Platform.Pages.Components;

/// <summary>The list of everything wrong with a page, in the order of the page.</summary>
public static class ErrorSummary
{
    /// <summary>The summary, or null when nothing is wrong.</summary>
    public static IHtmlContent? Render(IReadOnlyList<PageError> errors, string title = "There is a problem")
    {
        if (errors.Count == 0) return null;
        var list = Markup.Element("ul", "govuk-list govuk-error-summary__list", errors.Select(Line));
        var box = Markup.Element("div", null,
            Markup.Element("h2", "govuk-error-summary__title", title),
            Markup.Element("div", "govuk-error-summary__body", list)).With("role", "alert");
        return Markup.Element("div", "govuk-error-summary", box).With("data-module", "govuk-error-summary");
    }

    /// <summary>
    /// Errors of the whole page first, then those of its questions in the order they stand on it, then errors of names the page does not ask for.
    /// </summary>
    public static IReadOnlyList<PageError> Collect(PageSoFar page, ModelStateDictionary model)
    {
        var asked = page.Errors.Select(error => error.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var others = model.Where(entry => !asked.Contains(entry.Key))
            .SelectMany(entry => entry.Value!.Errors, (entry, error) => new PageError(entry.Key, error.ErrorMessage, null)).ToList();
        return [.. others.Where(error => error.Name.Length == 0), .. page.Errors, .. others.Where(error => error.Name.Length > 0)];
    }

    private static IHtmlContent Line(PageError error) =>
        Markup.Element("li", null, error.Anchor is null ? error.Says : Markup.Element("a", null, error.Says).With("href", "#" + error.Anchor));
}

/// <summary><c>&lt;kith-error-summary /&gt;</c>: the layouts have it, pages do not need it.</summary>
[HtmlTargetElement("kith-error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTagHelper : ComponentTagHelper
{
    public string Title { get; set; } = "There is a problem";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (ErrorSummary.Render(ErrorSummary.Collect(SoFar, ViewContext.ModelState), Title) is { } summary) Replace(output, summary);
        else Remove(output);
    }
}
