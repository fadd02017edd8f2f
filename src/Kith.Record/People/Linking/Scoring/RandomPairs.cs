using System.Collections.Concurrent;
using Kith.Record.People.Linking.Comparing;

namespace Kith.Record.People.Linking.Scoring;

/// <summary>Pairs drawn by a fixed rule, nearly all of them strangers. The same file is always sampled alike.</summary>
internal static class RandomPairs
{
    private const ulong Multiply = 6364136223846793005, Add = 1442695040888963407;

    /// <summary>So many pairs, compared.</summary>
    public static List<ScoredPair> Of(Roster roster, PairComparison comparison, int count)
    {
        if (roster.Count < 2) return [];
        var drawn = Drawn(roster.Count, count);
        var pairs = new ScoredPair[drawn.Count];
        Parallel.ForEach(Partitioner.Create(0, drawn.Count), () => new LevelMemory(), (range, _, memory) =>
        {
            for (var i = range.Item1; i < range.Item2; i++) pairs[i] = comparison.Of(drawn[i].A, drawn[i].B, memory);
            return memory;
        }, _ => { });
        return [.. pairs];
    }

    private static List<(int A, int B)> Drawn(int records, int count)
    {
        var (drawn, state) = (new List<(int A, int B)>(count), 0x9E3779B97F4A7C15UL);
        int Next()
        {
            state = state * Multiply + Add;
            return (int)((state >> 33) % (ulong)records);
        }
        for (var i = 0; i < count; i++)
            if ((A: Next(), B: Next()) is var pair && pair.A != pair.B) drawn.Add(pair);
        return drawn;
    }
}
