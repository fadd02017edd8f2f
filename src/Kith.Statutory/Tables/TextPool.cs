using System.Text;

namespace Kith.Statutory.Tables;

/// <summary>Texts of one return that do not fit into a code, each kept once. Tables that are read side by side may add to it.</summary>
public sealed class TextPool
{
    // Far more than the longer texts of the whole country; a small zip can hold any number of long ones.
    private const long MostCharacters = 1L << 28;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];
    private readonly Lock adding = new();
    private long characters;

    /// <summary>Counts a text that is kept; refuses the file when all of them together are longer than any return's.</summary>
    internal string Counted(string text)
    {
        return Interlocked.Add(ref characters, text.Length) <= MostCharacters ? text : throw new InvalidDataException("holds more text than any return");
    }

    internal Code Code(ReadOnlySpan<byte> utf8)
    {
        if (!utf8.IsEmpty && Tables.Code.TryPack(utf8, out var code)) return code;
        return Tables.Code.Long(Number(Encoding.UTF8.GetString(utf8)));
    }

    internal string Text(Code code) => code.IsLong ? texts[code.LongNumber] : code.ToString();

    private int Number(string text)
    {
        lock (adding)
        {
            if (numbers.TryGetValue(text, out var known)) return known;
            numbers.Add(text, texts.Count);
            texts.Add(Counted(text));
            return texts.Count - 1;
        }
    }
}
