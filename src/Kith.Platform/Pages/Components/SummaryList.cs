using Kith.Kernel;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kith.Platform.Pages.Components;

/// <summary>One thing known, and its value.</summary>
public sealed record SummaryRow(string Key)
{
    /// <summary>The value in words.</summary>
    public string? Value { get; init; }

    /// <summary>A value that is more than words; wins over <see cref="Value"/>.</summary>
    public IHtmlContent? Content { get; init; }

    /// <summary>Shown in grey when there is no value.</summary>
    public string Nothing { get; init; } = "Not known";

    /// <summary>Who said it and when: "Said by the school on 3 March 2026".</summary>
    public string? Source { get; init; }

    /// <summary>Where it is changed.</summary>
    public string? ActionHref { get; init; }

    /// <summary>The word of the link: Change or Correct.</summary>
    public string Action { get; init; } = "Change";

    /// <summary>"subject|fact.id" when the row shows a fact that is known, for the burden meter.</summary>
    public string? Held { get; init; }
}

/// <summary>Draws a list of things known.</summary>
public static class SummaryList
{
    /// <summary>The list. <paramref name="tight"/> is for the side rail and dense staff pages.</summary>
    public static IHtmlContent Render(IEnumerable<SummaryRow> rows, bool tight = false, string? title = null) => Around(Markup.Several(rows.Select(Row)), tight, title);

    /// <summary>A list around rows that are drawn already.</summary>
    public static IHtmlContent Around(IHtmlContent rows, bool tight = false, string? title = null)
    {
        var list = Markup.Element("dl", Markup.Classes("govuk-summary-list", tight ? "kith-summary-list--tight" : null), rows);
        return title is null ? list : Markup.Element("div", "govuk-summary-card",
            Markup.Element("div", "govuk-summary-card__title-wrapper", Markup.Element("h2", "govuk-summary-card__title", title)),
            Markup.Element("div", "govuk-summary-card__content", list));
    }

    /// <summary>One row, with its source line and its Change or Correct link.</summary>
    public static TagBuilder Row(SummaryRow row)
    {
        object value = row.Content ?? (row.Value is { Length: > 0 } words ? words : (object)Markup.Element("span", "kith-nothing", row.Nothing));
        return Markup.Element("div", Markup.Classes("govuk-summary-list__row", row.ActionHref is null ? "govuk-summary-list__row--no-actions" : null),
            Markup.Element("dt", "govuk-summary-list__key", row.Key),
            Markup.Element("dd", "govuk-summary-list__value", value, row.Source is null ? null : Markup.Element("span", "kith-source", row.Source)),
            row.ActionHref is null ? null : Markup.Element("dd", "govuk-summary-list__actions",
                Markup.Link(row.ActionHref, row.Action, Markup.Hidden(" " + row.Key.InSentence()))))
            .With("data-held", row.Held).With("data-held-as", row.Held is null ? null : row.ActionHref is null ? "show" : "confirm");
    }
}

/// <summary><c>&lt;kith-summary-list title="..."&gt;</c> around <c>&lt;kith-row&gt;</c> and <c>&lt;kith-held&gt;</c>.</summary>
[HtmlTargetElement("kith-summary-list")]
public sealed class SummaryListTagHelper : ComponentTagHelper
{
    public bool Tight { get; set; }
    public string? Title { get; set; }
    public IEnumerable<SummaryRow>? Rows { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var given = Rows?.Select(SummaryList.Row) ?? [];
        Replace(output, SummaryList.Around(Markup.Several(given, await ChildrenAsync(output)), Tight, Title));
    }
}

/// <summary><c>&lt;kith-row key="..." value="..." source="..." change-href="..." /&gt;</c>; what stands inside it is the value.</summary>
[HtmlTargetElement("kith-row", ParentTag = "kith-summary-list")]
public sealed class SummaryRowTagHelper : ComponentTagHelper
{
    public string Key { get; set; } = "";
    public string? Value { get; set; }
    public string Nothing { get; set; } = "Not known";
    public string? Source { get; set; }
    public string? ChangeHref { get; set; }
    public string? CorrectHref { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        Replace(output, SummaryList.Row(new SummaryRow(Key)
        {
            Value = Value, Content = await ChildrenAsync(output), Nothing = Nothing, Source = Source,
            ActionHref = CorrectHref ?? ChangeHref, Action = CorrectHref is null ? "Change" : "Correct",
        }));
}
