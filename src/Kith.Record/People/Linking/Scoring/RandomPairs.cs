using Kith.Record.People.Linking.Comparing;

namespace Kith.Record.People.Linking.Scoring;

/// <summary>Pairs drawn by a fixed rule, nearly all of them strangers. The same file is always sampled alike.</summary>
internal static class RandomPairs
{
    private const ulong Multiply = 6364136223846793005, Add = 1442695040888963407;

    /// <summary>So many pairs, compared.</summary>
    public static List<ScoredPair> Of(Roster roster, PairComparison comparison, int count)
    {
        var pairs = new List<ScoredPair>(count);
        if (roster.Count < 2) return pairs;
        var (memory, state) = (new LevelMemory(), 0x9E3779B97F4A7C15UL);
        int Next()
        {
            state = state * Multiply + Add;
            return (int)((state >> 33) % (ulong)roster.Count);
        }
        for (var i = 0; i < count; i++)
            if ((A: Next(), B: Next()) is var pair && pair.A != pair.B) pairs.Add(comparison.Of(pair.A, pair.B, memory));
        return pairs;
    }
}
