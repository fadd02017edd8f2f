using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Kith.Statutory.Reading;

/// <summary>The parts of a workbook that its sheets refer to.</summary>
internal static class WorkbookParts
{
    private const int MostText = 512 << 20;
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The sheets in their order: name, part of the zip, and whether days are counted from 1904.</summary>
    public static List<(string Name, string Part, bool From1904)> Sheets(ZipArchive zip)
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var xml in Elements(zip, "xl/_rels/workbook.xml.rels", "Relationship"))
        {
            var target = xml.GetAttribute("Target") ?? "";
            parts[xml.GetAttribute("Id") ?? ""] = target.StartsWith('/') ? target[1..] : "xl/" + target;
        }

        var sheets = new List<(string, string, bool)>();
        var from1904 = false;
        foreach (var xml in Elements(zip, "xl/workbook.xml", "sheet", "workbookPr"))
        {
            if (xml.LocalName == "workbookPr") from1904 = xml.GetAttribute("date1904") is "1" or "true";
            else if (parts.TryGetValue(xml.GetAttribute("id", Relations) ?? "", out var part)) sheets.Add((xml.GetAttribute("name") ?? part, part, from1904));
        }

        return sheets.Count > 0 ? sheets : throw new InvalidDataException("it has no sheet");
    }

    /// <summary>Texts that cells point at.</summary>
    public static List<byte[]> SharedStrings(ZipArchive zip)
    {
        var texts = new List<byte[]>();
        long length = 0;
        foreach (var xml in Elements(zip, "xl/sharedStrings.xml", "si"))
        {
            texts.Add(Encoding.UTF8.GetBytes(TextInside(xml)));
            length += texts[^1].Length;
            if (length > MostText || texts.Count > TableText.MostRows) throw new InvalidDataException("its texts are longer than any return's");
        }

        return texts;
    }

    /// <summary>The cell styles that show a number as a date.</summary>
    public static HashSet<int> DateStyles(ZipArchive zip)
    {
        var formats = new HashSet<int>(Enumerable.Range(14, 9).Concat([27, 30, 36, 45, 46, 47, 50, 57]));
        var styles = new HashSet<int>();
        var number = 0;
        var inCells = false;
        foreach (var xml in Elements(zip, "xl/styles.xml", "numFmt", "cellXfs", "cellStyleXfs", "cellStyles", "xf"))
        {
            switch (xml.LocalName)
            {
                case "numFmt" when IsDate(xml.GetAttribute("formatCode") ?? "") && Number(xml.GetAttribute("numFmtId")) is { } id: formats.Add(id); break;
                case "xf" when inCells:
                    if (Number(xml.GetAttribute("numFmtId")) is { } format && formats.Contains(format)) styles.Add(number);
                    number++;
                    break;
                case "xf" or "numFmt": break;
                default: inCells = xml.LocalName == "cellXfs"; break;
            }
        }

        return styles;
    }

    /// <summary>All text of an element, without what is read aloud (rPh).</summary>
    public static string TextInside(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var text = new StringBuilder();
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "rPh" })
            {
                xml.Skip();
                if (xml.Depth <= depth) break;
            }

            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace) text.Append(xml.Value);
            if (text.Length > 40_000) throw new InvalidDataException("a cell is longer than any cell can be");
        }

        return text.ToString();
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;

    // Colours and texts in quotation marks may hold the letters too.
    private static bool IsDate(string format)
    {
        var quoted = false;
        var bracket = false;
        foreach (var c in format)
        {
            if (c == '"') quoted = !quoted;
            else if (c is '[' or ']') bracket = c == '[';
            else if (!quoted && !bracket && char.ToLowerInvariant(c) is 'd' or 'y') return true;
        }

        return false;
    }

    private static IEnumerable<XmlReader> Elements(ZipArchive zip, string part, params string[] names)
    {
        if (zip.GetEntry(part) is not { } entry) yield break;
        using var xml = SafeXml.Open(entry.Open());
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && names.Contains(xml.LocalName)) yield return xml;
        }
    }
}
