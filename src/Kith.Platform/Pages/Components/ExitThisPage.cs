using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kith.Platform.Pages.Components;

/// <summary>Draws a quick way off the page. It does not clear the history: the page must say so.</summary>
public static class ExitThisPage
{
    /// <summary>The button; three presses of Shift do the same.</summary>
    public static IHtmlContent Render(string href, string text = "Exit this page", string emergency = "Emergency") =>
        Markup.Element("div", "govuk-exit-this-page",
            Markup.Element("a", "govuk-button govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button", Markup.Hidden(emergency + " "), text)
                .With("href", href).With("role", "button").With("draggable", "false").With("data-module", "govuk-button").With("rel", "nofollow noreferrer"))
            .With("data-module", "govuk-exit-this-page").With("role", "region").With("aria-label", text);
}

/// <summary><c>&lt;kith-exit-this-page href="https://..." /&gt;</c>: the public layout puts it above the content.</summary>
[HtmlTargetElement("kith-exit-this-page", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ExitThisPageTagHelper : ComponentTagHelper
{
    public string Href { get; set; } = "";
    public string Text { get; set; } = "Exit this page";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        SoFar.Exit = ExitThisPage.Render(Href, Text);
        Remove(output);
    }
}
