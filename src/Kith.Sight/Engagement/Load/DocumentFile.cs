using System.Text;
using System.Xml;

namespace Kith.Sight.Engagement.Load;

/// <summary>Reads the paragraphs of a DOCX: a heading names the group of what follows, every other paragraph is one thing said.</summary>
internal static class DocumentFile
{
    private const string Words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Rows of group and text, with the number of the paragraph.</summary>
    public static IReadOnlyList<(int Number, string? Group, string Text)> Read(Stream stream, string file) => PackedFile.Open(stream, file, "word/document.xml", zip =>
    {
        var read = new List<(int, string?, string)>();
        using var xml = PackedFile.Xml(zip, "word/document.xml", file);
        var (number, group, heading, text) = (0, (string?)null, false, new StringBuilder());
        while (xml.Read())
        {
            if (xml.NamespaceURI != Words) continue;
            switch (xml.NodeType, xml.LocalName)
            {
                case (XmlNodeType.Element, "p"):
                    number++;
                    (heading, text) = (false, new StringBuilder());
                    break;
                case (XmlNodeType.Element, "pStyle"):
                    var style = xml.GetAttribute("val", Words) ?? "";
                    heading = style.StartsWith("Heading", StringComparison.OrdinalIgnoreCase) || style.StartsWith("Title", StringComparison.OrdinalIgnoreCase);
                    break;
                case (XmlNodeType.Element, "tab" or "br"):
                    text.Append(' ');
                    break;
                case (XmlNodeType.Element, "t") when !xml.IsEmptyElement:
                    xml.Read();
                    text.Append(xml.Value);
                    break;
                case (XmlNodeType.EndElement, "p") when text.ToString().Trim() is { Length: > 0 } said:
                    if (heading) group = said;
                    else read.Add((number, group, said));
                    break;
            }
        }

        return read;
    });
}
