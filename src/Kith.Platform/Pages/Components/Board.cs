using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kith.Platform.Pages.Components;

/// <summary>Draws a board: columns side by side on a desk, one list on a phone. Nothing is dragged; a card has its form.</summary>
public static class Board
{
    /// <summary>The columns beside each other.</summary>
    public static IHtmlContent Render(IHtmlContent columns) => Markup.Element("div", "kith-board", columns);

    /// <summary>One column. <paramref name="count"/> is all there are, also when only the first are shown.</summary>
    public static IHtmlContent Column(string title, int count, IHtmlContent? cards, string nothing = "Nothing here") => Markup.Element("section", "kith-board__column",
        Markup.Element("h2", "kith-board__title", title, " ", Markup.Element("span", "kith-board__count", count.ToString(CultureInfo.GetCultureInfo("en-GB")))),
        cards is null ? Markup.Element("p", "kith-board__nothing", nothing) : Markup.Element("ul", "kith-board__cards", cards));

    /// <summary>One card; <paramref name="foot"/> holds its "Move to" form.</summary>
    public static IHtmlContent Card(string title, string href, IHtmlContent? content, IHtmlContent? foot = null, bool urgent = false) =>
        Markup.Element("li", Markup.Classes("kith-card", urgent ? "kith-card--urgent" : null),
            Markup.Element("h3", "kith-card__title", Markup.Link(href, title)),
            content is null ? null : Markup.Element("div", "kith-card__content", content),
            foot is null ? null : Markup.Element("div", "kith-card__foot", foot));
}

/// <summary><c>&lt;kith-board&gt;</c></summary>
[HtmlTargetElement("kith-board")]
public sealed class BoardTagHelper : ComponentTagHelper
{
    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        Replace(output, Board.Render(await ChildrenAsync(output) ?? HtmlString.Empty));
}

/// <summary><c>&lt;kith-column title="New" count="3"&gt;</c></summary>
[HtmlTargetElement("kith-column", ParentTag = "kith-board")]
public sealed class BoardColumnTagHelper : ComponentTagHelper
{
    public string Title { get; set; } = "";
    public int Count { get; set; }
    public string Nothing { get; set; } = "Nothing here";

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        Replace(output, Board.Column(Title, Count, await ChildrenAsync(output), Nothing));
}

/// <summary><c>&lt;kith-card title="..." href="..."&gt;... &lt;kith-card-foot&gt;form&lt;/kith-card-foot&gt;&lt;/kith-card&gt;</c></summary>
[HtmlTargetElement("kith-card")]
public sealed class BoardCardTagHelper : ComponentTagHelper
{
    public string Title { get; set; } = "";
    public string Href { get; set; } = "";
    public bool Urgent { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var foot = new HtmlContentBuilder();
        context.Items[typeof(BoardCardTagHelper)] = foot;
        var content = await ChildrenAsync(output);
        Replace(output, Board.Card(Title, Href, content, foot.Count == 0 ? null : foot, Urgent));
    }
}

/// <summary>The form of a card.</summary>
[HtmlTargetElement("kith-card-foot", ParentTag = "kith-card")]
public sealed class BoardCardFootTagHelper : ComponentTagHelper
{
    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (await ChildrenAsync(output) is { } form) ((HtmlContentBuilder)context.Items[typeof(BoardCardTagHelper)]).AppendHtml(form);
        Remove(output);
    }
}
