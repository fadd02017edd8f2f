using System.Xml;

namespace Kith.Statutory.Reading;

/// <summary>
/// Walks through an XML file, holding one value at a time: elements with elements inside are opened and closed, the others are leaves with a text.
/// Document types, entities of the file's own and values longer than a cell can be are refused.
/// </summary>
internal abstract class XmlWalk
{
    private const int LongestValue = 10_000;
    private const int Deepest = 64;

    // More than a return of the whole country has.
    private const int MostElements = 100_000_000;

    private readonly char[] value = new char[LongestValue + 1];
    private int length;

    /// <summary>The line the walk is on, from 1.</summary>
    protected int Line { get; private set; }

    /// <summary>An element with elements inside begins. Answers a problem, or null.</summary>
    protected abstract string? Open(string name, int depth);

    /// <summary>An element without elements inside.</summary>
    protected abstract void Leaf(string name, int depth, ReadOnlySpan<char> text);

    /// <summary>An element with elements inside has ended.</summary>
    protected abstract void Close(string name, int depth);

    /// <summary>Reads the file; null when it went well.</summary>
    public Problem? Read(ReturnFile file)
    {
        try
        {
            using var reader = SafeXml.Open(file.Open(), ignoreWhitespace: true);
            return Read(reader) is { } says ? new(file.Name, Line, says) : null;
        }
        catch (XmlException broken)
        {
            return new(file.Name, Math.Max(1, broken.LineNumber > 0 ? broken.LineNumber : Line), $"is no well-formed XML: {Plain(broken.Message)}");
        }
        catch (InvalidDataException refused)
        {
            return new(file.Name, Math.Max(1, Line), refused.Message);
        }
        catch (System.Text.DecoderFallbackException)
        {
            return new(file.Name, Line, "has bytes that are no text in the encoding it names");
        }
    }

    private string? Read(XmlReader reader)
    {
        var lines = (IXmlLineInfo)reader;
        string? open = null; // the element that began last, as long as we do not know whether it is a leaf
        var openLine = 1;
        var elements = 0;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    if (++elements > MostElements) return "has more elements than any return";
                    if (reader.Depth > Deepest) return "elements are nested deeper than any return has them";
                    Line = openLine;
                    if (open is not null && Open(open, reader.Depth - 1) is { } problem) return problem;
                    open = reader.LocalName;
                    Line = openLine = lines.LineNumber;
                    length = 0;
                    if (!reader.IsEmptyElement) break;
                    if (reader.Depth == 0) return Open(open, 0);
                    Leaf(open, reader.Depth, default);
                    open = null;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    if (open is not null && !Take(reader)) return $"{open} is longer than any value can be";
                    break;
                case XmlNodeType.EndElement:
                    if (open is not null && reader.Depth == 0) return Open(open, 0);
                    if (open is not null) Leaf(open, reader.Depth, value.AsSpan(0, length).Trim());
                    else Close(reader.LocalName, reader.Depth);
                    open = null;
                    break;
            }
        }

        return null;
    }

    private bool Take(XmlReader reader)
    {
        while (length < value.Length && reader.ReadValueChunk(value, length, value.Length - length) is > 0 and var more) length += more;
        return length < value.Length;
    }

    // The reader's message ends with the place, which we give in our own way, and may quote the file.
    private static string Plain(string message) => message.Split(" Line ")[0] is { Length: <= 200 } text ? text : message[..200];
}
