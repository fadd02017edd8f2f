using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kith.Platform.Pages.Components;

/// <summary>Draws news about something that is not the content of the page: it worked, or something changed.</summary>
public static class NotificationBanner
{
    /// <summary>The banner; a success takes the focus so that it is heard.</summary>
    public static IHtmlContent Render(IHtmlContent content, bool success = false, string? title = null)
    {
        var heading = Markup.Element("h2", "govuk-notification-banner__title", title ?? (success ? "Success" : "Important")).With("id", "kith-notice-title");
        return Markup.Element("div", Markup.Classes("govuk-notification-banner", success ? "govuk-notification-banner--success" : null),
            Markup.Element("div", "govuk-notification-banner__header", heading),
            Markup.Element("div", "govuk-notification-banner__content", content))
            .With("role", success ? "alert" : "region").With("aria-labelledby", "kith-notice-title").With("data-module", "govuk-notification-banner");
    }

    /// <summary>A banner of one sentence.</summary>
    public static IHtmlContent Says(string sentence, bool success = false) =>
        Render(Markup.Element("p", "govuk-notification-banner__heading", sentence), success);
}

/// <summary><c>&lt;kith-notice text="..." success="true" /&gt;</c>, or with content inside.</summary>
[HtmlTargetElement("kith-notice")]
public sealed class NotificationBannerTagHelper : ComponentTagHelper
{
    public string? Text { get; set; }
    public bool Success { get; set; }
    public string? Title { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var sentence = Text is null ? null : Markup.Element("p", "govuk-notification-banner__heading", Text);
        Replace(output, NotificationBanner.Render(Markup.Several(sentence, await ChildrenAsync(output)), Success, Title));
    }
}
