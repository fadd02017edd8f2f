using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace Kith.Statutory.Tables;

/// <summary>The children of a return, numbered from 0: over all tables and both years, in the order of the layout and then of the rows.</summary>
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

    /// <summary>What number each of these children has in another numbering, where those it does not know are added.</summary>
    internal int[] In(ChildIds all)
    {
        var others = new int[ids.Count];
        for (var i = 0; i < others.Length; i++)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(all.numbers, ids[i], out var known);
            if (!known)
            {
                number = all.ids.Count;
                all.ids.Add(ids[i]);
            }

            others[i] = number;
        }

        return others;
    }

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
