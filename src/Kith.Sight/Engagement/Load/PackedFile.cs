using System.IO.Compression;
using System.Xml;
using Kith.Sight.Engagement.Themes;

namespace Kith.Sight.Engagement.Load;

/// <summary>
/// Opens the parts of a DOCX or XLSX without trusting it: a packed file may say one size and unpack to another, so what is read is counted
/// and stopped. No part is written anywhere, and no reference out of the file is followed.
/// </summary>
internal static class PackedFile
{
    private const long MostOfOnePart = 32 << 20;
    private const int MostParts = 2000;

    /// <summary>The parts of a file, for the time of <paramref name="read"/>.</summary>
    public static T Open<T>(Stream stream, string file, string mustHold, Func<ZipArchive, T> read)
    {
        try
        {
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.Entries.Count > MostParts) throw new FileProblemException($"{file}: it is packed of {zip.Entries.Count} parts, more than a document has. It was not opened");
            if (zip.GetEntry(mustHold) is null || zip.GetEntry("[Content_Types].xml") is null) throw new FileProblemException($"{file}: it is not what its name says. There is no {mustHold} in it");
            return read(zip);
        }
        catch (InvalidDataException)
        {
            throw new FileProblemException($"{file}: it is not what its name says, or it is damaged");
        }
        catch (XmlException wrong)
        {
            throw new FileProblemException($"{file}: it cannot be read at line {wrong.LineNumber} of one of its parts");
        }
    }

    /// <summary>A part as XML; unpacking stops at a limit.</summary>
    public static XmlReader Xml(ZipArchive zip, string part, string file)
    {
        var entry = zip.GetEntry(part) ?? throw new FileProblemException($"{file}: there is no {part} in it");
        var kept = new MemoryStream();
        using var packed = entry.Open();
        var buffer = new byte[81920];
        for (int read; (read = packed.Read(buffer)) > 0;)
        {
            kept.Write(buffer, 0, read);
            if (kept.Length > MostOfOnePart) throw new FileProblemException($"{file}: {part} unpacks to more than {MostOfOnePart >> 20} MB, which no document of responses does. It was not read");
        }

        kept.Position = 0;
        return XmlReader.Create(kept, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostOfOnePart });
    }
}
