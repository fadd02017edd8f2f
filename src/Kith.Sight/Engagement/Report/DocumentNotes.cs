using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Kith.Sight.Engagement.Report;

/// <summary>The notes of a report as footnotes of the document: a reader's program numbers them and leads there and back.</summary>
internal static class DocumentNotes
{
    /// <summary>The style of a footnote.</summary>
    public const string Style = "FootnoteText";

    // The two lines between text and footnotes, which a document with footnotes must have.
    private const int Separator = -1, Continued = 0;

    public static void Write(MainDocumentPart main, IReadOnlyList<Note> notes)
    {
        main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes([
            new Footnote(new Paragraph(new Run(new SeparatorMark()))) { Id = Separator, Type = FootnoteEndnoteValues.Separator },
            new Footnote(new Paragraph(new Run(new ContinuationSeparatorMark()))) { Id = Continued, Type = FootnoteEndnoteValues.ContinuationSeparator },
            .. notes.Select(One)]);
        main.AddNewPart<DocumentSettingsPart>().Settings = new Settings(
            new FootnoteDocumentWideProperties(new FootnoteSpecialReference { Id = Separator }, new FootnoteSpecialReference { Id = Continued }));
    }

    /// <summary>The mark in the text.</summary>
    public static Run Mark(Note note) => new(Raised(), new FootnoteReference { Id = note.Number });

    private static Footnote One(Note note) => new(new Paragraph(
        new ParagraphProperties(new ParagraphStyleId { Val = Style }), new Run(Raised(), new FootnoteReferenceMark()), new Run(new Text($" {note.Text}") { Space = SpaceProcessingModeValues.Preserve })))
    { Id = note.Number };

    private static RunProperties Raised() => new(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript });
}
