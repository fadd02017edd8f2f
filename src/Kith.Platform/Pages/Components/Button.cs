using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kith.Platform.Pages.Components;

/// <summary>How a button looks: one primary on a page, warning for what cannot be taken back.</summary>
public enum ButtonKind { Primary, Secondary, Warning }

/// <summary>A button that submits, or a link that looks like one.</summary>
public sealed record ButtonOptions(string Text)
{
    public ButtonKind Kind { get; init; }

    /// <summary>Leads to a page instead of submitting.</summary>
    public string? Href { get; init; }

    /// <summary>The page handler the form is posted to, when it is not the form's own.</summary>
    public string? FormAction { get; init; }

    public string? Name { get; init; }
    public string? Value { get; init; }

    /// <summary>For people who hear the page, when the text alone is not enough: "Move Amy's referral".</summary>
    public string? HiddenText { get; init; }

    /// <summary>Tight, for rows and cards of staff pages.</summary>
    public bool Small { get; init; }
}

/// <summary>Draws a button.</summary>
public static class Button
{
    /// <summary>A submit button that takes one press, or a link.</summary>
    public static IHtmlContent Render(ButtonOptions button)
    {
        var css = Markup.Classes("govuk-button",
            button.Kind switch { ButtonKind.Secondary => "govuk-button--secondary", ButtonKind.Warning => "govuk-button--warning", ButtonKind.Primary => null, _ => null },
            button.Small ? "kith-button--small" : null);
        var hidden = button.HiddenText is null ? null : Markup.Hidden(" " + button.HiddenText);
        if (button.Href is { } href)
            return Markup.Element("a", css, button.Text, hidden).With("href", href).With("role", "button").With("draggable", "false").With("data-module", "govuk-button");
        return Markup.Element("button", css, button.Text, hidden).With("type", "submit").With("name", button.Name).With("value", button.Value)
            .With("formaction", button.FormAction).With("data-module", "govuk-button").With("data-prevent-double-click", "true");
    }
}

/// <summary><c>&lt;kith-button kind="Secondary"&gt;Save for later&lt;/kith-button&gt;</c></summary>
[HtmlTargetElement("kith-button")]
public sealed class ButtonTagHelper : ComponentTagHelper
{
    public ButtonKind Kind { get; set; }
    public string? Text { get; set; }
    public string? Href { get; set; }
    [HtmlAttributeName("formaction")] public string? FormAction { get; set; }
    public string? Name { get; set; }
    public string? Value { get; set; }
    public string? HiddenText { get; set; }
    public bool Small { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = Text ?? System.Net.WebUtility.HtmlDecode((await output.GetChildContentAsync()).GetContent()).Trim();
        Replace(output, Button.Render(new ButtonOptions(text)
        {
            Kind = Kind, Href = Href, FormAction = FormAction, Name = Name, Value = Value, HiddenText = HiddenText, Small = Small,
        }));
    }
}
