using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Kith.Sight.Returns.Check;

/// <summary>Writes findings as a table to work through: CSV and XLSX.</summary>
public static class FindingsFile
{
    private static readonly string[] Headings = ["Child", "Rule", "Severity", "Table", "Line", "Values", "What to do"];

    /// <summary>Comma-separated, with a byte order mark so that Excel reads its letters.</summary>
    public static byte[] Csv(IEnumerable<FoundRow> rows)
    {
        var text = new StringBuilder();
        foreach (var line in Lines(rows)) text.AppendJoin(',', line.Select(Quoted)).Append("\r\n");
        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    /// <summary>A workbook with one sheet; every cell is text.</summary>
    public static byte[] Xlsx(IEnumerable<FoundRow> rows)
    {
        using var to = new MemoryStream();
        using (var book = SpreadsheetDocument.Create(to, SpreadsheetDocumentType.Workbook))
        {
            var workbook = book.AddWorkbookPart();
            var part = workbook.AddNewPart<WorksheetPart>();
            using (var writer = OpenXmlWriter.Create(part))
            {
                writer.WriteStartElement(new Worksheet());
                writer.WriteStartElement(new SheetData());
                foreach (var line in Lines(rows)) writer.WriteElement(new Row(line.Select(cell => new Cell { DataType = CellValues.InlineString, InlineString = new(new Text(cell)) })));
                writer.WriteEndElement();
                writer.WriteEndElement();
            }

            workbook.Workbook = new Workbook(new Sheets(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = 1, Name = "Findings" }));
        }

        return to.ToArray();
    }

    /// <summary>"SEX = 9; DOB is empty".</summary>
    public static string Values(FoundRow row) => string.Join("; ", row.Cells.Select(c => row.Line is null ? c.Heading : c.Value is null ? $"{c.Heading} is empty" : $"{c.Heading} = {c.Value}"));

    private static IEnumerable<string[]> Lines(IEnumerable<FoundRow> rows) => rows.Select(r => new[]
    {
        r.Child ?? "", r.Rule.Code, r.Rule.Severity.ToString(), r.Table, r.Line?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "", Values(r), r.Rule.Says,
    }).Prepend(Headings);

    // A cell that begins like a formula would be one in Excel.
    private static string Quoted(string cell) => $"\"{(cell.Length > 0 && "=+-@\t".Contains(cell[0], StringComparison.Ordinal) ? "'" : "")}{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
