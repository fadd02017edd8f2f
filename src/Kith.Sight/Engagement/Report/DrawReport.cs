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
        HeadingPiece heading => Markup.Element($"h{heading.Level}", heading.Level == 2 ? "govuk-heading-m" : "govuk-heading-s", heading.Text.Text, Mark(heading.Text)),
        TextPiece text => Markup.Element("p", "govuk-body", text.Text.Text, Mark(text.Text)),
        ListPiece list => Markup.Element(list.Numbered ? "ol" : "ul", list.Numbered ? "govuk-list govuk-list--number" : "govuk-list govuk-list--bullet", list.Items.Select(i => (IHtmlContent)Markup.Element("li", null, i.Text, Mark(i)))),
        QuotePiece quote => Markup.Element("blockquote", "govuk-inset-text", $"“{quote.Text.Text}”", Mark(quote.Text), quote.From is null ? null : Markup.Element("span", "kith-source", quote.From)),
        TablePiece table => Table.Render(table.Caption, [.. table.Columns.Select(c => new Column(c))], table.Rows.Select(r => (IReadOnlyList<object?>)[.. r]), dense: true),
        NotesPiece notes => Notes(notes),
        _ => throw new InvalidOperationException($"No way to draw {piece.GetType().Name}."),
    };

    private static IHtmlContent? Mark(Cited cited) => cited.Note is not { } note ? null : Markup.Element(
        "sup", null, Markup.Link($"#note-{note.Number}", note.Number.ToString()).With("id", $"cite-{note.Number}").With("role", "doc-noteref").With("aria-label", note.Label));

    private static IHtmlContent Notes(NotesPiece notes) => Markup.Element("section", null,
        Markup.Element("h2", "govuk-heading-m", notes.Title).With("id", "notes"),
        Markup.Element("ol", "govuk-list govuk-list--number", notes.Notes.Select(n => (IHtmlContent)Markup.Element("li", "govuk-!-text-break-word", n.Text, " ",
            Markup.Link($"#cite-{n.Number}", "↩").With("role", "doc-backlink").With("aria-label", n.Back)).With("id", $"note-{n.Number}"))))
        .With("role", "doc-endnotes").With("aria-labelledby", "notes");
}
