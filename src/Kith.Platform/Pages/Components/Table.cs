using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Kith.Platform.Pages.Components;

/// <summary>A column. Numbers are set to the right.</summary>
public sealed record Column(string Title, bool Number = false);

/// <summary>Draws a table that scrolls inside itself on a narrow screen.</summary>
public static class Table
{
    /// <summary>A table from cells: the first cell of a row is its header. Use strings (encoded) or HTML content.</summary>
    public static IHtmlContent Render(string caption, IReadOnlyList<Column> columns, IEnumerable<IReadOnlyList<object?>> rows, bool dense = false, bool captionHidden = false)
    {
        var head = Markup.Element("thead", "govuk-table__head", Markup.Element("tr", "govuk-table__row",
            columns.Select(column => Markup.Element("th", Css("govuk-table__header", column), column.Title).With("scope", "col"))));
        var body = Markup.Element("tbody", "govuk-table__body", rows.Select(row => Row(columns, row)));
        return Around(caption, Markup.Several(head, body), dense, captionHidden);
    }

    /// <summary>The table and its scrolling frame around rows that are drawn already.</summary>
    public static IHtmlContent Around(string caption, IHtmlContent inside, bool dense, bool captionHidden) =>
        Markup.Element("div", "kith-scroll",
            Markup.Element("table", Markup.Classes("govuk-table", dense ? "kith-table--dense" : null),
                Markup.Element("caption", captionHidden ? "govuk-visually-hidden" : "govuk-table__caption govuk-table__caption--m", caption), inside))
            .With("role", "region").With("aria-label", caption).With("tabindex", "0");

    private static IHtmlContent Row(IReadOnlyList<Column> columns, IReadOnlyList<object?> cells)
    {
        if (cells.Count != columns.Count) throw new InvalidOperationException($"A row has {cells.Count} cells; the table has {columns.Count} columns.");
        return Markup.Element("tr", "govuk-table__row", cells.Select((cell, index) => index == 0
            ? Markup.Element("th", Css("govuk-table__header", columns[0]), cell).With("scope", "row")
            : Markup.Element("td", Css("govuk-table__cell", columns[index]), cell)));
    }

    private static string Css(string block, Column column) => column.Number ? $"{block} {block}--numeric" : block;
}

/// <summary><c>&lt;kith-table caption="..." dense="true"&gt;</c> around thead and tbody with the <c>govuk-table__*</c> classes.</summary>
[HtmlTargetElement("kith-table")]
public sealed class TableTagHelper : ComponentTagHelper
{
    public string Caption { get; set; } = "";
    public bool Dense { get; set; }
    public bool CaptionHidden { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        Replace(output, Table.Around(Caption, await ChildrenAsync(output) ?? HtmlString.Empty, Dense, CaptionHidden));
}
