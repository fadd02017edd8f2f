using System.Buffers;
using System.Text;

namespace Kith.Statutory.Tables;

/// <summary>The children of a return, numbered from 0 in the order they are first met, over all tables and both years.</summary>
public sealed class ChildIds
{
    /// <summary>A row without a child's id.</summary>
    public const int None = -1;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> ids = [];

    /// <summary>How many children there are.</summary>
    public int Count => ids.Count;

    /// <summary>The id as the authority writes it.</summary>
    public string Id(int child) => ids[child];

    /// <summary>The child's number, or <see cref="None"/> when no row is about it.</summary>
    public int Find(string id) => numbers.GetValueOrDefault(id, None);

    internal int Number(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty) return None;
        var rented = utf8.Length > 256 ? ArrayPool<char>.Shared.Rent(utf8.Length) : null;
        var text = rented ?? stackalloc char[256];
        text = text[..Encoding.UTF8.GetChars(utf8, text)];
        var bySpan = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!bySpan.TryGetValue(text, out var number))
        {
            number = ids.Count;
            ids.Add(new string(text));
            numbers.Add(ids[number], number);
        }

        if (rented is not null) ArrayPool<char>.Shared.Return(rented);
        return number;
    }
}
