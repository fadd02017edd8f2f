namespace Kith.Statutory.Reading;

/// <summary>What a file is, told by how it begins and never by its name.</summary>
internal enum FileKind
{
    Csv,
    Xml,
    Workbook,
}

/// <summary>Looks at the beginning of a file.</summary>
internal static class KindOfFile
{
    public static FileKind Of(ReturnFile file)
    {
        using var stream = file.Open();
        var first = new byte[256];
        var start = first.AsSpan(0, stream.ReadAtLeast(first, first.Length, throwOnEndOfStream: false));
        if (start.StartsWith("PK\u0003\u0004"u8)) return FileKind.Workbook;
        foreach (var c in start)
        {
            // Byte order marks, the zeros of UTF-16 and white space come before the first character.
            if (c is 0xEF or 0xBB or 0xBF or 0xFE or 0xFF or 0 or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') continue;
            return c == '<' ? FileKind.Xml : FileKind.Csv;
        }

        return FileKind.Csv;
    }
}
