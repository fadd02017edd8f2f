using System.IO.Compression;
using System.Xml;

namespace Kith.Statutory.Reading;

/// <summary>Reads the sheets of an Excel workbook (.xlsx) in their order, row by row. Formulas give the value they had when the workbook was saved.</summary>
internal static class Workbook
{
    private const int LargestInMemory = 256 << 20;

    /// <summary>Hands each sheet that has a cell to a reader; the first problem ends it.</summary>
    public static Problem? Read(ReturnFile file, Func<string, RowSource, Problem?> sheet)
    {
        try
        {
            using var stream = Seekable(file.Open());
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
            var shared = WorkbookParts.SharedStrings(zip);
            var dates = WorkbookParts.DateStyles(zip);
            foreach (var (name, part, from1904) in WorkbookParts.Sheets(zip))
            {
                if (zip.GetEntry(part) is not { } entry) return new(file.Name, null, $"the sheet {name} is missing in the file");
                using var xml = SafeXml.Open(entry.Open());
                var rows = new SheetRows(xml, shared, dates, from1904);
                if (rows.IsEmpty) continue;
                if (sheet(name, rows) is { } problem) return problem;
            }

            return null;
        }
        catch (InvalidDataException broken)
        {
            return new(file.Name, null, $"is no Excel workbook: {broken.Message}");
        }
        catch (XmlException broken)
        {
            return new(file.Name, null, $"is a damaged Excel workbook: {broken.Message}");
        }
    }

    private static Stream Seekable(Stream stream)
    {
        if (stream.CanSeek) return stream;
        using (stream)
        {
            var memory = new MemoryStream();
            var buffer = new byte[1 << 16];
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                if (memory.Length + read > LargestInMemory) throw new InvalidDataException($"a workbook inside a zip may have {LargestInMemory >> 20} MB at most");
                memory.Write(buffer, 0, read);
            }

            memory.Position = 0;
            return memory;
        }
    }
}
