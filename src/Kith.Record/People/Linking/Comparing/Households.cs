namespace Kith.Record.People.Linking.Comparing;

/// <summary>
/// Who is recorded at one address. Two strangers with one name and one birth date are mostly recorded there more than once, or with people of their own; a child who moved is
/// the only record at one of the addresses, or has a brother or sister at both. How much that says is learnt from the files.
/// </summary>
internal sealed class Households
{
    // More than these at one address is an institution or a careless entry, and says nothing.
    private const int Most = 40;

    private readonly Roster roster;
    private readonly int forename, born;

    // The home of each record, 0 where it is the only one; where each home begins among the records sorted by home.
    private readonly int[] home, begins, members;

    // For each record the birth dates of the others at its home, each as one of 64 bits: most pairs of homes share none, and nobody need be compared.
    private readonly ulong[] others;

    public Households(Roster roster)
    {
        this.roster = roster;
        (forename, born) = (roster.Place("forename"), roster.Place("born-on"));
        home = new int[roster.Count];
        others = new ulong[roster.Count];
        (members, begins) = ByHome();
        Parallel.For(1, Math.Max(1, begins.Length - 1), Introduce);
    }

    /// <summary>False when nobody can be recorded at both addresses.</summary>
    public bool MayBeTogether(int a, int b) => (others[a] & others[b]) != 0;

    /// <summary>The level of two different addresses: somebody else is recorded at both, each has other records, or one of the two is the only one there.</summary>
    public byte Level(int a, int b, LevelMemory memory)
    {
        if (a < 0 || home[a] == 0 || home[b] == 0) return LineTrait.Different;
        if (!MayBeTogether(a, b)) return LineTrait.Apart;
        foreach (var one in At(a))
            foreach (var other in At(b))
                if (IsOne(one, other, memory) && AreTwo(a, one, memory) && AreTwo(b, other, memory)) return LineTrait.Together;
        return LineTrait.Apart;
    }

    private void Introduce(int at)
    {
        var all = members.AsSpan(begins[at]..begins[at + 1]);
        foreach (var record in all)
            foreach (var other in all)
                if (other != record && roster.Of(other)[born] is > 0 and var day) others[record] |= 1UL << (day & 63);
    }

    private ReadOnlySpan<int> At(int record) => members.AsSpan(begins[home[record]]..begins[home[record] + 1]);

    private bool AreTwo(int a, int b, LevelMemory memory) => Forenames(a, b, memory) is ForenameTrait.TwoNames or ForenameTrait.Different;

    private bool IsOne(int a, int b, LevelMemory memory) =>
        roster.Of(a)[born] is > 0 and var day && day == roster.Of(b)[born] && Forenames(a, b, memory) is > 0 and < ForenameTrait.Initial;

    private int Forenames(int a, int b, LevelMemory memory)
    {
        var (one, other) = (roster.Of(a)[forename], roster.Of(b)[forename]);
        return one == 0 || other == 0 ? 0 : one == other ? 1 : memory.Of(roster.Traits[forename], forename, one, other);
    }

    private (int[] Members, int[] Begins) ByHome()
    {
        var (line, place) = (roster.Place("line"), Array.Find([roster.Place("postcode"), roster.Place("locality"), roster.Place("town")], p => p >= 0));
        if (forename < 0 || born < 0 || line < 0 || place <= 0) return ([], [0, 0]);
        var (keys, records, count) = (new ulong[roster.Count], new int[roster.Count], 0);
        for (var r = 0; r < roster.Count; r++)
            if (roster.Of(r) is var values && values[line] > 0 && values[place] > 0)
                (keys[count], records[count++]) = ((ulong)values[line] << 32 | (uint)values[place], r);
        Array.Sort(keys, records, 0, count);
        var (kept, starts) = (0, new List<int> { 0, 0 });
        for (int from = 0, to; from < count; from = to)
        {
            for (to = from + 1; to < count && keys[to] == keys[from];) to++;
            if (to - from is < 2 or > Most) continue;
            foreach (var record in records.AsSpan(from..to)) (home[record], records[kept++]) = (starts.Count - 1, record);
            starts.Add(kept);
        }
        return (records[..kept], [.. starts]);
    }
}
