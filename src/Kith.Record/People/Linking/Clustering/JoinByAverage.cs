using Kith.Record.People.Linking.Comparing;

namespace Kith.Record.People.Linking.Clustering;

/// <summary>
/// Joins the two groups whose records are on average likeliest one person, until no two are likely enough. One good pair does not chain two groups whose other
/// records speak against it, and many doubtful pairs that agree carry what none carries alone. Used where a file has no families that could be mistaken.
/// </summary>
internal sealed class JoinByAverage
{
    // Bits: what a pair may say at most either way, so that neither one lucky pair nor one spoiled record decides for a whole group.
    public const double Least = -8, Most = 12;

    // Bits for a group before anything is compared, where every record has a partner: a record alone is likelier to belong to somebody than a group is to lack one.
    private const double AloneBelongs = 5, GroupBelongs = 3;

    private readonly Groups groups;
    private readonly Dictionary<int, Dictionary<int, double>> between = [];
    private readonly PriorityQueue<(int A, int B, double Score), (double, int, int)> waiting = new();
    private readonly double wanted, belonging;
    private readonly Func<int, int, bool> mayJoin;

    /// <param name="belonging">How far records are expected to have a partner: 0 where half of them have, 1 where all have.</param>
    /// <param name="wanted">Bits from which groups are joined.</param>
    /// <param name="mayJoin">Whether two groups, by any of their records, may be one person at all.</param>
    public JoinByAverage(Groups groups, IEnumerable<(ScoredPair Pair, double Bits)> pairs, double belonging, double wanted, Func<int, int, bool> mayJoin)
    {
        (this.groups, this.belonging, this.wanted, this.mayJoin) = (groups, belonging, wanted, mayJoin);
        foreach (var (pair, bits) in pairs) Add(pair.A, pair.B, Math.Clamp(bits, Least, Most) - Least);
        foreach (var (a, others) in between)
            foreach (var (b, _) in others) if (a < b) Wait(a, b);
    }

    /// <summary>Joins the groups.</summary>
    public void Join()
    {
        while (waiting.TryDequeue(out var next, out _))
        {
            var (a, b, score) = next;
            if (groups.Of(a) != a || groups.Of(b) != b || Score(a, b) != score) continue;
            if (!mayJoin(a, b)) continue;
            groups.Join(a, b);
            var (kept, gone) = groups.Of(a) == a ? (a, b) : (b, a);
            between[kept].Remove(gone);
            between[gone].Remove(kept);
            foreach (var (third, sum) in between[gone])
            {
                between[third].Remove(gone);
                Add(kept, third, sum);
            }
            between.Remove(gone);
            foreach (var third in between[kept].Keys) Wait(Math.Min(kept, third), Math.Max(kept, third));
        }
    }

    /// <summary>How likely it is that the groups of two records are one person, as they stand now.</summary>
    public double Likely(int a, int b)
    {
        var (one, other) = (groups.Of(a), groups.Of(b));
        return 1 / (1 + double.Exp2(-Score(Math.Min(one, other), Math.Max(one, other))));
    }

    private void Add(int a, int b, double worth)
    {
        To(a)[b] = To(a).GetValueOrDefault(b) + worth;
        To(b)[a] = To(a)[b];
    }

    private Dictionary<int, double> To(int group) => between.TryGetValue(group, out var to) ? to : between[group] = [];

    private void Wait(int a, int b)
    {
        var score = Score(a, b);
        if (score >= wanted) waiting.Enqueue((a, b, score), (-score, a, b));
    }

    // Pairs that were not worth weighing count as the least.
    private double Score(int a, int b)
    {
        if (!between.TryGetValue(a, out var to) || !to.TryGetValue(b, out var sum)) return double.MinValue;
        var (x, y) = (groups.Members(a).Count, groups.Members(b).Count);
        return sum / ((double)x * y) + Least + Bonus(x) + Bonus(y);
    }

    private double Bonus(int size) => belonging * (size == 1 ? AloneBelongs : GroupBelongs);
}
