using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Kith.Sight.Engagement.Load;

/// <summary>Reads the first sheet of an XLSX as rows of text.</summary>
internal static class SheetFile
{
    private const string Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string First = "xl/worksheets/sheet1.xml";

    /// <summary>The rows, with empty cells where there are none.</summary>
    public static IReadOnlyList<string[]> Read(Stream stream, string file) => PackedFile.Open(stream, file, First, zip =>
    {
        var shared = zip.GetEntry("xl/sharedStrings.xml") is null ? [] : Shared(zip, file);
        var rows = new List<string[]>();
        using var xml = PackedFile.Xml(zip, First, file);
        List<string>? row = null;
        var (column, type, value) = (0, "", new StringBuilder());
        while (xml.Read())
        {
            if (xml.NamespaceURI != Sheet) continue;
            switch (xml.NodeType, xml.LocalName)
            {
                case (XmlNodeType.Element, "row"):
                    row = [];
                    if (xml.IsEmptyElement) rows.Add([]);
                    break;
                case (XmlNodeType.Element, "c"):
                    (column, type, value) = (Column(xml.GetAttribute("r"), row!.Count), xml.GetAttribute("t") ?? "", new StringBuilder());
                    break;
                case (XmlNodeType.Element, "v" or "t") when !xml.IsEmptyElement:
                    xml.Read();
                    value.Append(xml.Value);
                    break;
                case (XmlNodeType.EndElement, "c"):
                    while (row!.Count < column) row.Add("");
                    row.Add(type == "s" && int.TryParse(value.ToString(), out var at) && at >= 0 && at < shared.Count ? shared[at] : value.ToString());
                    break;
                case (XmlNodeType.EndElement, "row"):
                    rows.Add([.. row!]);
                    break;
            }
        }

        return rows;
    });

    // "C7" is the third column.
    private static int Column(string? cell, int otherwise)
    {
        var number = (cell ?? "").TakeWhile(char.IsAsciiLetterUpper).Aggregate(0, (sum, letter) => (sum * 26) + letter - 'A' + 1);
        return number is > 0 and < 1000 ? number - 1 : otherwise;
    }

    private static List<string> Shared(ZipArchive zip, string file)
    {
        var texts = new List<string>();
        using var xml = PackedFile.Xml(zip, "xl/sharedStrings.xml", file);
        var text = new StringBuilder();
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" }) text = new StringBuilder();
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "t", IsEmptyElement: false })
            {
                xml.Read();
                text.Append(xml.Value);
            }
            else if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "si" }) texts.Add(text.ToString());
        }

        return texts;
    }
}
