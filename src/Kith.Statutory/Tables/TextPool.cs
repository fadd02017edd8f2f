using System.Text;

namespace Kith.Statutory.Tables;

/// <summary>Texts of one return that do not fit into a code, each kept once.</summary>
public sealed class TextPool
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];

    internal Code Code(ReadOnlySpan<byte> utf8)
    {
        if (!utf8.IsEmpty && Tables.Code.TryPack(utf8, out var code)) return code;
        return Tables.Code.Long(Number(Encoding.UTF8.GetString(utf8)));
    }

    internal string Text(Code code) => code.IsLong ? texts[code.LongNumber] : code.ToString();

    private int Number(string text)
    {
        if (numbers.TryGetValue(text, out var known)) return known;
        numbers.Add(text, texts.Count);
        texts.Add(text);
        return texts.Count - 1;
    }
}
