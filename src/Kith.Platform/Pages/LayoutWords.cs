using Kith.Platform.Pages.Components;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Kith.Platform.Pages;

/// <summary>What a layout says around the content, worked out once the content is drawn.</summary>
/// <param name="Title">"Error: h1 - agency or service - Kith".</param>
/// <param name="Errors">Everything wrong with the page, in the order of the page.</param>
/// <param name="Frame">The frame the host filled.</param>
/// <param name="Page">What the body said.</param>
public sealed record LayoutWords(string Title, IReadOnlyList<PageError> Errors, IPageFrame Frame, PageSoFar Page)
{
    /// <summary>For the page in this view. <c>ViewData["Title"]</c> stands in for pages without a heading tag.</summary>
    public static LayoutWords For(ViewContext view, IPageFrame frame)
    {
        var page = PageSoFar.Of(view.HttpContext);
        var errors = ErrorSummary.Collect(page, view.ModelState);
        var heading = page.Heading ?? view.ViewData["Title"] as string
            ?? throw new InvalidOperationException($"The page {view.ExecutingFilePath} has no h1: use <kith-heading>, a question with heading=\"true\" or a panel.");
        var title = $"{heading} - {frame.AgencyName ?? frame.ServiceName} - Kith";
        return new LayoutWords(errors.Count > 0 ? $"{frame.Words.Error}: {title}" : title, errors, frame, page);
    }
}
