using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Kith.Sight.Engagement.Report;

/// <summary>Writes a report as a DOCX with real headings, lists and table headers, so that a screen reader can use it.</summary>
public static class WriteDocument
{
    /// <summary>The file.</summary>
    public static byte[] Docx(IReadOnlyList<ReportPiece> pieces)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            main.Document = new Document(new Body());
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                Style("Normal", "Normal", null, "22", bold: false, isDefault: true), Style("Heading1", "heading 1", 0, "40", bold: true), Style("Heading2", "heading 2", 1, "30", bold: true),
                Style("Heading3", "heading 3", 2, "25", bold: true), Style("Quote", "Quote", null, "22", bold: false), Style(DocumentNotes.Style, "footnote text", null, "18", bold: false));
            if (pieces.OfType<NotesPiece>().SingleOrDefault() is { } notes) DocumentNotes.Write(main, notes.Notes);
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = Lists(pieces.OfType<ListPiece>().Count());
            var (body, list) = (main.Document.Body!, 0);
            foreach (var piece in pieces)
            {
                if (piece is ListPiece) list++;
                foreach (var element in One(piece, list)) body.Append(element);
            }

            file.PackageProperties.Title = pieces.OfType<HeadingPiece>().First().Text.Text;
            file.PackageProperties.Language = "en-GB";
        }

        return stream.ToArray();
    }

    private static IEnumerable<OpenXmlElement> One(ReportPiece piece, int list)
    {
        switch (piece)
        {
            case HeadingPiece heading: return [Paragraph(heading.Text, $"Heading{heading.Level}")];
            case TextPiece text: return [Paragraph(text.Text, null)];
            case QuotePiece quote: return [Paragraph(quote.Text with { Text = $"“{quote.Text.Text}”{(quote.From is null ? "" : $" ({quote.From})")}" }, "Quote")];
            case ListPiece items: return items.Items.Select(i => Paragraph(i, null, (list * 2) + (items.Numbered ? 0 : 1)));
            case TablePiece table: return [Paragraph(table.Caption, "Heading3"), Grid(table), Paragraph("", null)];
            case NotesPiece: return []; // at the foot of the pages
            default: throw new InvalidOperationException($"No way to write {piece.GetType().Name}.");
        }
    }

    private static Paragraph Paragraph(Cited text, string? style, int? numbering = null)
    {
        var properties = new ParagraphProperties();
        if (style is not null) properties.ParagraphStyleId = new ParagraphStyleId { Val = style };
        if (numbering is { } id) properties.NumberingProperties = new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = id });
        var paragraph = new Paragraph(properties, new Run(new Text(text.Text) { Space = SpaceProcessingModeValues.Preserve }));
        if (text.Note is { } note) paragraph.Append(DocumentNotes.Mark(note));
        return paragraph;
    }

    private static Table Grid(TablePiece piece)
    {
        var table = new Table(new TableProperties(new TableStyle { Val = "TableGrid" }, new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct }, new TableBorders(
            new TopBorder { Val = BorderValues.Single, Size = 4 }, new LeftBorder { Val = BorderValues.Single, Size = 4 }, new BottomBorder { Val = BorderValues.Single, Size = 4 },
            new RightBorder { Val = BorderValues.Single, Size = 4 }, new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 }, new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 })));
        table.Append(new TableGrid(piece.Columns.Select(_ => new GridColumn())));
        table.Append(new TableRow([new TableRowProperties(new TableHeader()), .. piece.Columns.Select(c => (OpenXmlElement)Cell(c, bold: true))]));
        foreach (var row in piece.Rows) table.Append(new TableRow(row.Select(c => (OpenXmlElement)Cell(c, bold: false))));
        return table;
    }

    private static TableCell Cell(string text, bool bold) =>
        new(new Paragraph(new Run(bold ? new RunProperties(new Bold()) : new RunProperties(), new Text(text) { Space = SpaceProcessingModeValues.Preserve })));

    private static Style Style(string id, string name, int? outline, string size, bool bold, bool isDefault = false)
    {
        var paragraph = new StyleParagraphProperties(new SpacingBetweenLines { After = "120", Before = outline is null ? "0" : "240" });
        if (id == "Quote") paragraph.Append(new Indentation { Left = "560" });
        if (outline is { } level) paragraph.Append(new OutlineLevel { Val = level });
        var run = new StyleRunProperties(new RunFonts { Ascii = "Arial", HighAnsi = "Arial" });
        if (bold) run.Append(new Bold());
        if (id == "Quote") run.Append(new Italic());
        run.Append(new FontSize { Val = size });
        return new Style(new StyleName { Val = name }, paragraph, run) { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault };
    }

    // Each list of the report has its own numbering (even: numbers, odd: bullets), so that every top five begins with 1.
    private static Numbering Lists(int lists)
    {
        var numbering = new Numbering(Abstract(0, NumberFormatValues.Decimal, "%1."), Abstract(1, NumberFormatValues.Bullet, "•"));
        for (var list = 1; list <= lists; list++)
        {
            for (var kind = 0; kind < 2; kind++)
            {
                numbering.Append(new NumberingInstance(new AbstractNumId { Val = kind }, new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 }) { NumberID = (list * 2) + kind });
            }
        }

        return numbering;
    }

    private static AbstractNum Abstract(int id, NumberFormatValues format, string text) =>
        new(new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format }, new LevelText { Val = text }, new PreviousParagraphProperties(new Indentation { Left = "560", Hanging = "280" })) { LevelIndex = 0 }) { AbstractNumberId = id };
}
