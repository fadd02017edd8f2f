namespace Kith.Record.People.Linking.Comparing;

/// <summary>Remembers how two values compared last time: the same names meet again and again. One for each thread.</summary>
internal sealed class LevelMemory
{
    private const int Places = 1 << 16, ValueBits = 29;
    private readonly ulong[] pairs = new ulong[Places];
    private readonly byte[] levels = new byte[Places];

    public byte Of(Trait trait, int place, int a, int b)
    {
        var (low, high) = a < b ? (a, b) : (b, a);
        var pair = (ulong)place << (2 * ValueBits) | (ulong)low << ValueBits | (uint)high;
        var slot = (int)((pair * 0x9E3779B97F4A7C15) >> 48);
        if (pairs[slot] == pair) return levels[slot];
        pairs[slot] = pair;
        return levels[slot] = trait.Compare(low, high);
    }
}
