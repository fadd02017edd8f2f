using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kith.Platform.Pages.Components;

/// <summary>Draws a chart with its table twin: the table is the truth, the picture helps to see it.</summary>
public static class ChartFrame
{
    /// <summary>The figure. <paramref name="says"/> is what the chart shows, in a sentence.</summary>
    public static IHtmlContent Render(string title, string says, IHtmlContent svg, IHtmlContent table, string open = "Show as a table") =>
        Markup.Element("figure", "kith-chart",
            Markup.Element("figcaption", "kith-chart__caption", Markup.Element("span", "kith-chart__title", title), Markup.Element("span", "kith-chart__says", says)),
            Markup.Element("div", "kith-chart__picture", svg).With("role", "img").With("tabindex", "0").With("aria-label", $"{title}. {says}"),
            Words.Details(open, table));
}

/// <summary><c>&lt;kith-chart title="..." says="..." table="..."&gt;svg&lt;/kith-chart&gt;</c></summary>
[HtmlTargetElement("kith-chart")]
public sealed class ChartFrameTagHelper : ComponentTagHelper
{
    public string Title { get; set; } = "";
    public string Says { get; set; } = "";
    public IHtmlContent Table { get; set; } = HtmlString.Empty;

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        Replace(output, ChartFrame.Render(Title, Says, await ChildrenAsync(output) ?? HtmlString.Empty, Table));
}
