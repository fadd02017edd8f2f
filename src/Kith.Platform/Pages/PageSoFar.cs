using Kith.Platform.Pages.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;

namespace Kith.Platform.Pages;

/// <summary>One line of the error summary: the words, and the control they lead to.</summary>
public sealed record PageError(string Name, string Says, string? Anchor);

/// <summary>
/// What the body of a page has said while it was drawn. The layout is drawn after the body, so it can put the errors in the order of
/// the page, take the title from the h1, and place the parts that belong above the content.
/// </summary>
public sealed class PageSoFar
{
    private static readonly object Key = new();
    private readonly List<PageError> _errors = [];

    /// <summary>The page being drawn in this request.</summary>
    public static PageSoFar Of(HttpContext request)
    {
        if (request.Items[Key] is PageSoFar page) return page;
        page = new PageSoFar();
        request.Items[Key] = page;
        return page;
    }

    /// <summary>The text of the h1.</summary>
    public string? Heading { get; set; }

    /// <summary>Errors in the order their questions stand on the page.</summary>
    public IReadOnlyList<PageError> Errors => _errors;

    /// <summary>Where the back link leads, and its words.</summary>
    public IHtmlContent? Back { get; set; }

    /// <summary>Who the record is about: shown above everything and kept in sight.</summary>
    public IHtmlContent? Identity { get; set; }

    /// <summary>The pages of this record or section.</summary>
    public IHtmlContent? SubNavigation { get; set; }

    /// <summary>An emergency message, above everything else.</summary>
    public IHtmlContent? Emergency { get; set; }

    /// <summary>A quick way off the page, for people who may be watched.</summary>
    public IHtmlContent? Exit { get; set; }

    /// <summary>
    /// Notes a question: its heading if it is the h1, and its error. Forms drawn from YAML call this for each question.
    /// A question drawn after the questions inside it gives its <paramref name="place"/>: how many errors stood before them.
    /// </summary>
    public void Note(Question asked, int? place = null)
    {
        if (asked.IsHeading) Heading = asked.Label;
        if (asked.Error is { } error) _errors.Insert(place ?? _errors.Count, new PageError(asked.Name, error, asked.ErrorAnchor));
    }
}
