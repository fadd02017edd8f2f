namespace Kith.Record.People.Linking.Clustering;

/// <summary>Records that belong together, joined two groups at a time.</summary>
internal sealed class Groups(int count)
{
    private readonly int[] parent = Enumerable.Range(0, count).ToArray();
    private readonly Dictionary<int, List<int>> members = [];

    /// <summary>The first record of the group.</summary>
    public int Of(int record)
    {
        while (parent[record] != record) record = parent[record] = parent[parent[record]];
        return record;
    }

    /// <summary>Everybody in the group of a record.</summary>
    public IReadOnlyList<int> Members(int record) => members.TryGetValue(Of(record), out var all) ? all : [Of(record)];

    /// <summary>Makes two groups one.</summary>
    public void Join(int a, int b)
    {
        var (one, other) = (Of(a), Of(b));
        if (one == other) return;
        var (first, second) = one < other ? (one, other) : (other, one);
        var all = new List<int>(Members(first));
        all.AddRange(Members(second));
        members.Remove(second);
        (members[first], parent[second]) = (all, first);
    }

    /// <summary>Groups of two and more, each in order, by their first record.</summary>
    public IEnumerable<IReadOnlyList<int>> All() => members.OrderBy(g => g.Key).Select(g => (IReadOnlyList<int>)g.Value.Order().ToList());
}
