using System.Collections.Concurrent;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Kith.Record.People.Linking.Comparing;
using Kith.Record.People.Linking.Scoring;

namespace Kith.Record.People.Linking.Blocking;

/// <summary>A run of records that share a key; in a window only neighbours are compared.</summary>
internal readonly record struct Block(int Start, int Size)
{
    /// <summary>Records in it.</summary>
    public int Length => Math.Abs(Size);

    /// <summary>Too many to compare each with each.</summary>
    public bool IsWindow => Size < 0;
}

/// <summary>
/// Every pair worth comparing, each once, in an order that never changes. Bounded: a rule gives at most so many pairs for each record; in blocks beyond that
/// only neighbours in an order of likeness are compared, and how many records that touched is kept for the report.
/// </summary>
internal sealed class Blocks
{
    // Small files are compared whole: nothing can be missed.
    private const int Whole = 2_000, Lanes = 8, LeastPairs = 50_000, Window = 6, PairsInPortion = 50_000;

    // A rule that brings more pairs than this for each record says too little: its bigger blocks are compared in windows. With three pairs, or one, as many of the same people
    // are found and far more strangers are compared (measured on children of several seeds).
    private const double PairsForEach = 0.6;

    private readonly Roster roster;
    private readonly BlockingRule[] rules;
    private readonly int width;
    private readonly uint[] keys = [];
    private readonly int[][] order;
    private readonly Block[][] blocks;

    public Blocks(Roster roster)
    {
        this.roster = roster;
        rules = roster.Count <= Whole ? [] : [.. BlockingRules.For(KeyParts.Of(roster.Traits))];
        width = (rules.Length + Lanes - 1) / Lanes * Lanes;
        (order, blocks) = (new int[rules.Length][], new Block[rules.Length][]);
        if (rules.Length == 0) return;
        keys = new uint[(long)roster.Count * width];
        Parallel.ForEach(Partitioner.Create(0, roster.Count), range => Fill(range.Item1, range.Item2));
        var crowded = new int[rules.Length];
        Parallel.For(0, rules.Length, () => (Found: new ulong[roster.Count], Spare: new ulong[roster.Count]), (rule, _, room) =>
        {
            crowded[rule] = Sort(rule, room.Found, room.Spare);
            return room;
        }, _ => { });
        Crowded = rules.Select((rule, i) => (rule.Name, Records: crowded[i])).Where(c => c.Records > 0).ToList();
    }

    /// <summary>Rules with blocks too big to compare whole, and the records in them.</summary>
    public IReadOnlyList<(string Rule, int Records)> Crowded { get; } = [];

    /// <summary>Compares all pairs and keeps those that pass. Portions are joined in order: the result is always the same.</summary>
    public List<ScoredPair> Compare(PairComparison comparison, FirstSight sight, Action<double> tell, CancellationToken cancellation)
    {
        var portions = rules.Length == 0 ? WholeFile() : Portions();
        var kept = new List<ScoredPair>[portions.Count];
        var done = 0;
        Parallel.For(0, portions.Count, new ParallelOptions { CancellationToken = cancellation }, () => new LevelMemory(), (p, _, memory) =>
        {
            kept[p] = rules.Length == 0 ? Rows(portions[p], comparison, sight, memory) : Of(portions[p], comparison, sight, memory);
            tell((double)Interlocked.Increment(ref done) / portions.Count);
            return memory;
        }, _ => { });
        return InOrder(kept);
    }

    // Each pair once, in the order of its records.
    private static List<ScoredPair> InOrder(List<ScoredPair>[] kept)
    {
        var all = new List<ScoredPair>(kept.Sum(k => k.Count));
        for (var p = 0; p < kept.Length; p++)
        {
            all.AddRange(kept[p]);
            kept[p] = [];
        }
        all.Sort((x, y) => x.A != y.A ? x.A.CompareTo(y.A) : x.B.CompareTo(y.B));
        var last = 0;
        for (var i = 1; i < all.Count; i++)
            if ((all[i].A, all[i].B) != (all[last].A, all[last].B)) all[++last] = all[i];
        if (all.Count > 0) all.RemoveRange(last + 1, all.Count - last - 1);
        return all;
    }

    private readonly record struct Portion(int Rule, int From, int To);

    private List<Portion> WholeFile() => Enumerable.Range(0, roster.Count).Chunk(32).Select(rows => new Portion(-1, rows[0], rows[^1] + 1)).ToList();

    private List<ScoredPair> Rows(Portion portion, PairComparison comparison, FirstSight sight, LevelMemory memory)
    {
        var kept = new List<ScoredPair>();
        for (var a = portion.From; a < portion.To; a++)
            for (var b = a + 1; b < roster.Count; b++)
                if (sight.MayKeep(a, b, memory) && comparison.Of(a, b, memory) is var pair && sight.Keeps(pair)) kept.Add(pair);
        return kept;
    }

    // Blocks of one rule, about as much work in each portion.
    private List<Portion> Portions()
    {
        var portions = new List<Portion>();
        for (var rule = 0; rule < rules.Length; rule++)
        {
            var (from, pairs) = (0, 0L);
            for (var b = 0; b < blocks[rule].Length; b++)
            {
                pairs += Pairs(blocks[rule][b]);
                if (pairs < PairsInPortion && b < blocks[rule].Length - 1) continue;
                portions.Add(new(rule, from, b + 1));
                (from, pairs) = (b + 1, 0);
            }
        }
        return portions;
    }

    private static long Pairs(Block block) => block.IsWindow ? (long)block.Length * Window : (long)block.Length * (block.Length - 1) / 2;

    private List<ScoredPair> Of(Portion portion, PairComparison comparison, FirstSight sight, LevelMemory memory)
    {
        var kept = new List<ScoredPair>();
        var records = order[portion.Rule];
        for (var b = portion.From; b < portion.To; b++)
        {
            var block = blocks[portion.Rule][b];
            var end = block.Start + block.Length;
            for (var i = block.Start; i < end; i++)
            {
                var last = block.IsWindow ? Math.Min(end, i + 1 + Window) : end;
                for (var j = i + 1; j < last; j++)
                {
                    var (one, other) = records[i] < records[j] ? (records[i], records[j]) : (records[j], records[i]);
                    if (MetBefore(one, other, portion.Rule) || !sight.MayKeep(one, other, memory)) continue;
                    var pair = comparison.Of(one, other, memory);
                    if (sight.Keeps(pair)) kept.Add(pair);
                }
            }
        }
        return kept;
    }

    // An earlier rule brought the two together already. Optimised from the first call: vectors this wide are not compiled ahead.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool MetBefore(int a, int b, int rule)
    {
        ref var one = ref keys[(long)a * width];
        ref var other = ref keys[(long)b * width];
        for (var lane = 0; lane < rule; lane += Lanes)
        {
            var x = Vector256.LoadUnsafe(ref one, (nuint)lane);
            var same = Vector256.AndNot(Vector256.Equals(x, Vector256.LoadUnsafe(ref other, (nuint)lane)), Vector256.Equals(x, Vector256<uint>.Zero)).ExtractMostSignificantBits();
            if (rule - lane < Lanes) same &= (1u << (rule - lane)) - 1;
            if (same != 0) return true;
        }
        return false;
    }

    // Record by record: what the rules ask of one record lies together.
    private void Fill(int from, int to)
    {
        for (var r = from; r < to; r++)
            for (var rule = 0; rule < rules.Length; rule++) keys[(long)r * width + rule] = rules[rule].Key(roster.Of(r));
    }

    // Returns how many records were in blocks too big.
    private int Sort(int rule, ulong[] found, ulong[] spare)
    {
        var count = 0;
        for (var r = 0; r < roster.Count; r++)
            if (keys[(long)r * width + rule] is not 0 and var key) found[count++] = (ulong)key << 32 | (uint)r;
        KeySort.Sort(found.AsSpan(0, count), spare.AsSpan(0, count));
        var (runs, members) = (0, 0);
        var lengths = new Dictionary<int, int>();
        for (int from = 0, to; from < count; from = to)
        {
            to = EndOfRun(found, from, count);
            if (to - from < 2) continue;
            (runs, members) = (runs + 1, members + to - from);
            lengths[to - from] = lengths.GetValueOrDefault(to - from) + 1;
        }
        var (biggest, crowded) = (Biggest(lengths), 0);
        var (records, made, at, run) = (new int[members], new Block[runs], 0, 0);
        for (int from = 0, to; from < count; from = to)
        {
            to = EndOfRun(found, from, count);
            var length = to - from;
            if (length < 2) continue;
            if (length > biggest)
            {
                crowded += length;
                // The key no longer counts as met.
                foreach (var member in found.AsSpan(from, length)) keys[(long)(uint)member * width + rule] = 0;
                if (rules[rule].IsTelling) Crowd(found.AsSpan(from, length));
            }
            // Where a crowd shares next to nothing, its neighbours are not worth a look either.
            made[run++] = length <= biggest ? new(at, length) : rules[rule].IsTelling ? new(at, -length) : new(at, 0);
            for (var i = from; i < to; i++) records[at++] = (int)(uint)found[i];
        }
        (order[rule], blocks[rule]) = (records, made);
        return crowded;
    }

    private static int EndOfRun(ulong[] found, int from, int count)
    {
        var to = from + 1;
        while (to < count && found[to] >> 32 == found[from] >> 32) to++;
        return to;
    }

    // The length from which blocks would bring more pairs than a rule may.
    private int Biggest(Dictionary<int, int> lengths)
    {
        var (allowed, sum, biggest) = (Math.Max(LeastPairs, (long)(roster.Count * PairsForEach)), 0L, 1);
        foreach (var (length, blocksOfIt) in lengths.OrderBy(l => l.Key))
        {
            sum += (long)length * (length - 1) / 2 * blocksOfIt;
            if (sum > allowed) break;
            biggest = length;
        }
        return biggest;
    }

    // In a crowd, records that look alike stand side by side.
    private void Crowd(Span<ulong> members)
    {
        foreach (ref var member in members)
        {
            var record = (int)(uint)member;
            ulong likeness = 0;
            foreach (var value in roster.Of(record)) likeness = BitOperations.RotateLeft(likeness * 31, 7) ^ (uint)value;
            member = (likeness * 0x9E3779B97F4A7C15) & 0xFFFFFFFF00000000 | (uint)record;
        }
        members.Sort();
    }
}
