using System.Text;

namespace Kith.Record.Documents;

/// <summary>A kind of file that may be kept.</summary>
/// <param name="Ending">What its name ends with: ".pdf".</param>
public sealed record FileKind(string ContentType, string Ending, string Says)
{
    /// <summary>What the browser offers.</summary>
    public const string Accept = ".pdf,.docx,.png,.jpg,.jpeg,.txt";

    private static readonly FileKind Pdf = new("application/pdf", ".pdf", "PDF");
    private static readonly FileKind Word = new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx", "Word");
    private static readonly FileKind Png = new("image/png", ".png", "Picture");
    private static readonly FileKind Jpeg = new("image/jpeg", ".jpg", "Picture");
    private static readonly FileKind Text = new("text/plain", ".txt", "Text");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<FileKind> All { get; } = [Pdf, Word, Png, Jpeg, Text];

    /// <summary>What the bytes are; null when they are none of the kinds kept. The name and what the browser says count for nothing.</summary>
    public static FileKind? Of(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("%PDF-"u8) ? Pdf
        : bytes.StartsWith<byte>([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ? Png
        : bytes.StartsWith<byte>([0xFF, 0xD8, 0xFF]) ? Jpeg
        : bytes.StartsWith<byte>([0x50, 0x4B, 0x03, 0x04]) ? (bytes.IndexOf("word/document.xml"u8) >= 0 ? Word : null)
        : IsText(bytes) ? Text : null;

    private static bool IsText(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty || bytes.ContainsAnyInRange<byte>(0, 8))
        {
            return false;
        }

        try
        {
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetCharCount(bytes);
            // A page in disguise is not text: a browser that ignored the type would run it.
            return !bytes.TrimStart(" \t\r\n"u8).StartsWith("<"u8);
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
