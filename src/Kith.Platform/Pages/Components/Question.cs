using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Kith.Platform.Pages.Components;

/// <summary>What every question on a page has, however it is answered.</summary>
public abstract record Question
{
    /// <summary>The form name the answer is posted under.</summary>
    public required string Name { get; init; }

    /// <summary>The words that ask: a label, or a legend when several controls answer.</summary>
    public required string Label { get; init; }

    /// <summary>The fact it takes, or why it takes none.</summary>
    public required FactMark Mark { get; init; }

    /// <summary>The id of the (first) control; made from the name unless given.</summary>
    public string? Id { get; init; }

    /// <summary>Help in grey under the label.</summary>
    public string? Hint { get; init; }

    /// <summary>What is wrong with the answer; the error summary says the same words.</summary>
    public string? Error { get; init; }

    /// <summary>s, m, l or xl; null for the ordinary size.</summary>
    public string? LabelSize { get; init; }

    /// <summary>The label is the page's h1: one thing a page.</summary>
    public bool IsHeading { get; init; }

    /// <summary>Tight spacing for staff pages that group questions.</summary>
    public bool Small { get; init; }

    /// <summary>The label is only for people who hear the page, as in a search box.</summary>
    public bool LabelHidden { get; init; }

    /// <summary>The control's id: letters, digits, dash and underscore only.</summary>
    public string ControlId => Id ?? IdFrom(Name);

    /// <summary>Where the error summary leads to.</summary>
    public virtual string ErrorAnchor => ControlId;

    /// <summary>Ids of the hint and the error, for aria-describedby.</summary>
    protected internal string? DescribedBy =>
        (Hint, Error) switch
        {
            (null, null) => null,
            (not null, null) => HintId,
            (null, not null) => ErrorId,
            _ => $"{HintId} {ErrorId}",
        };

    internal string HintId => ControlId + "-hint";
    internal string ErrorId => ControlId + "-error";

    /// <summary>An id that is safe in HTML, CSS and a link, from a form name.</summary>
    public static string IdFrom(string name) =>
        string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '_'));

    /// <summary>The group around one control: label, hint, error, then the control.</summary>
    internal IHtmlContent WithLabel(IHtmlContent control)
    {
        var label = Markup.Element("label", LabelCss("govuk-label"), Label).With("for", ControlId);
        IHtmlContent heading = IsHeading ? Markup.Element("h1", "govuk-label-wrapper", label) : label;
        return Group(heading, HintPart(), ErrorPart(), control);
    }

    /// <summary>The group around several controls: a fieldset with the question as its legend.</summary>
    internal IHtmlContent WithLegend(IHtmlContent controls, string? role = null)
    {
        object words = IsHeading ? Markup.Element("h1", "govuk-fieldset__heading", Label) : Label;
        var legend = Markup.Element("legend", LabelCss("govuk-fieldset__legend"), words);
        return Group(Markup.Element("fieldset", "govuk-fieldset", legend, HintPart(), ErrorPart(), controls)
            .With("role", role).With("aria-describedby", DescribedBy));
    }

    private TagBuilder Group(params ReadOnlySpan<object?> children) =>
        Mark.On(Markup.Element("div",
            Markup.Classes("govuk-form-group", Error is null ? null : "govuk-form-group--error", Small ? "kith-form-group--small" : null), children));

    private string LabelCss(string block) =>
        Markup.Classes(block, LabelSize is null ? null : $"{block}--{LabelSize}", LabelHidden ? "govuk-visually-hidden" : null);

    private TagBuilder? HintPart() => Hint is null ? null : Markup.Element("div", "govuk-hint", Hint).With("id", HintId);

    private TagBuilder? ErrorPart() =>
        Error is null ? null : Markup.Element("p", "govuk-error-message", Markup.Hidden("Error:"), " ", Error).With("id", ErrorId);
}
