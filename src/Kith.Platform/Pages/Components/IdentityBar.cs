using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kith.Platform.Pages.Components;

/// <summary>Something everyone who opens the record must see, such as "On a protection plan".</summary>
public sealed record Chip(string Text, TagTone Tone = TagTone.Grey, string? Href = null);

/// <summary>Who the record is about.</summary>
public sealed record IdentityBarOptions(string Name)
{
    /// <summary>Leads to the summary of the record.</summary>
    public string? Href { get; init; }

    /// <summary>Short facts on the second line: "Born 3 March 2018, 8 years", "HCN 999 012 3456", "Allocated to Anna Quinn".</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>Few, and each with words.</summary>
    public IReadOnlyList<Chip> Chips { get; init; } = [];
}

/// <summary>Draws who the record is about; it stays in sight while the page scrolls.</summary>
public static class IdentityBar
{
    /// <summary>The bar, two lines at most.</summary>
    public static IHtmlContent Render(IdentityBarOptions who, string label = "Whose record this is")
    {
        object name = who.Href is null ? who.Name : Markup.Element("a", "kith-identity__link", who.Name).With("href", who.Href);
        return Markup.Element("div", "kith-identity", Markup.Element("div", "govuk-width-container kith-identity__row",
            Markup.Element("div", "kith-identity__who",
                Markup.Element("p", "kith-identity__name", name),
                who.Lines.Count == 0 ? null : Markup.Element("ul", "kith-identity__lines", who.Lines.Select(line => Markup.Element("li", null, line)))),
            who.Chips.Count == 0 ? null : Markup.Element("ul", "kith-identity__chips", who.Chips.Select(One))))
            .With("role", "region").With("aria-label", label);
    }

    private static IHtmlContent One(Chip chip)
    {
        var css = Markup.Classes("govuk-tag", "kith-chip", chip.Tone is TagTone.Blue ? null : "govuk-tag--" + chip.Tone.ToString().ToLowerInvariant());
        return Markup.Element("li", null, chip.Href is null ? Markup.Element("strong", css, chip.Text) : Markup.Element("a", css, chip.Text).With("href", chip.Href));
    }
}

/// <summary><c>&lt;kith-identity-bar who="..." /&gt;</c>: the layout puts it above the content.</summary>
[HtmlTargetElement("kith-identity-bar", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IdentityBarTagHelper : ComponentTagHelper
{
    public IdentityBarOptions Who { get; set; } = null!;
    public string Label { get; set; } = "Whose record this is";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        SoFar.Identity = IdentityBar.Render(Who, Label);
        Remove(output);
    }
}
