namespace Kith.Record.People.Linking.Blocking;

/// <summary>Sorts what is filed under a key, the key in the upper half, byte by byte, not by comparing. What shares a key keeps its order.</summary>
internal static class KeySort
{
    private const int Bits = 8, Values = 1 << Bits, FirstBit = 32;

    // Below, setting out the counts costs more than it saves.
    private const int Few = 1_000;

    /// <summary>Sorts <paramref name="filed"/>, in which the lower halves rise already; <paramref name="spare"/> is as long, and is left anyhow.</summary>
    public static void Sort(Span<ulong> filed, Span<ulong> spare)
    {
        if (filed.Length < Few)
        {
            filed.Sort();
            return;
        }
        Span<int> next = stackalloc int[Values];
        // Four bytes: what went over comes back.
        for (var bit = FirstBit; bit < 2 * FirstBit; bit += Bits)
        {
            next.Clear();
            foreach (var one in filed) next[(int)(one >> bit) & (Values - 1)]++;
            for (int value = 0, begins = 0; value < Values; value++) (next[value], begins) = (begins, begins + next[value]);
            foreach (var one in filed) spare[next[(int)(one >> bit) & (Values - 1)]++] = one;
            var sorted = spare;
            spare = filed;
            filed = sorted;
        }
    }
}
