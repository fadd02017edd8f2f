namespace Kith.Record.People.Linking.Comparing;

/// <summary>Remembers how two values compared last time: the same names meet again and again. One for each thread.</summary>
internal sealed class LevelMemory
{
    private const int Places = 1 << 16, ValueBits = 28;

    // Two values of one trait and, in the lowest bits, how they compared: one place in memory is looked at, not two.
    private readonly ulong[] compared = new ulong[Places];

    public byte Of(Trait trait, int place, int a, int b)
    {
        if (trait.AtAGlance(a, b) is > 0 and var seen) return seen;
        var (low, high) = a < b ? (a, b) : (b, a);
        var pair = ((ulong)place << (2 * ValueBits) | (ulong)low << ValueBits | (uint)high) << ScoredPair.Bits;
        ref var known = ref compared[(pair * 0x9E3779B97F4A7C15) >> 48];
        if ((known ^ pair) is < ScoredPair.PerTrait and var level) return (byte)level;
        level = trait.Compare(low, high);
        known = pair | level;
        return (byte)level;
    }
}
