using Kith.Platform.Pages.Components;
using Microsoft.AspNetCore.Html;

namespace Kith.Sight.Engagement.Report;

/// <summary>Draws a report as HTML.</summary>
public static class DrawReport
{
    /// <summary>Everything after the title, which the page draws itself.</summary>
    public static IHtmlContent Html(IReadOnlyList<ReportPiece> pieces) => Markup.Several(pieces.Where(p => p is not HeadingPiece { Level: 1 }).Select(One).ToArray<object?>());

    private static IHtmlContent One(ReportPiece piece) => piece switch
    {
        HeadingPiece heading => Markup.Element($"h{heading.Level}", heading.Level == 2 ? "govuk-heading-m" : "govuk-heading-s", heading.Text),
        TextPiece text => Markup.Element("p", "govuk-body", text.Text),
        ListPiece list => Markup.Element(list.Numbered ? "ol" : "ul", list.Numbered ? "govuk-list govuk-list--number" : "govuk-list govuk-list--bullet", list.Items.Select(i => (IHtmlContent)Markup.Element("li", null, i))),
        QuotePiece quote => Markup.Element("blockquote", "govuk-inset-text", $"“{quote.Text}”", quote.From is null ? null : Markup.Element("span", "kith-source", quote.From)),
        TablePiece table => Table.Render(table.Caption, [.. table.Columns.Select(c => new Column(c))], table.Rows.Select(r => (IReadOnlyList<object?>)[.. r]), dense: true),
        _ => throw new InvalidOperationException($"No way to draw {piece.GetType().Name}."),
    };
}
