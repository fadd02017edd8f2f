using Kith.Record.People.Matching;

namespace Kith.Record.People.Linking.Comparing;

/// <summary>Compares two records of a roster, trait by trait. Thread-safe: what is remembered is handed in.</summary>
internal sealed class PairComparison
{
    private readonly Roster roster;
    private readonly Trait[] traits;
    private readonly float[][] shares;
    private readonly int forename, surname, line, postcode;
    private readonly bool[] quick;
    private readonly int[] coarser;
    private readonly int[] asSurname = [], asForename = [];

    /// <param name="shares">For each trait and value, the log (base 2) of the share of strangers who have it.</param>
    public PairComparison(Roster roster, float[][] shares)
    {
        (this.roster, this.shares, traits) = (roster, shares, [.. roster.Traits]);
        (forename, surname, line, postcode) = (roster.Place("forename"), roster.Place("surname"), roster.Place("line"), roster.Place("postcode"));
        quick = traits.Select(t => t.IsQuick).ToArray();
        Households = new(roster);
        coarser = new[] { "locality", "town", "region" }.Select(roster.Place).Where(p => p >= 0).ToArray();
        if (forename < 0 || surname < 0) return;
        var (first, last) = ((ForenameTrait)traits[forename], (SurnameTrait)traits[surname]);
        asSurname = Enumerable.Range(0, first.Count).Select(v => last.Known(first.Text(v))).ToArray();
        asForename = Enumerable.Range(0, last.Count).Select(v => first.Known(last.Text(v))).ToArray();
    }

    /// <summary>Who is recorded at which address.</summary>
    public Households Households { get; }

    /// <summary>How the records compare.</summary>
    public ScoredPair Of(int a, int b, LevelMemory memory) => Of(roster.Of(a), a, b, memory);

    /// <summary>How somebody new (<paramref name="one"/>, values of the same traits) compares with a record.</summary>
    public ScoredPair Of(ReadOnlySpan<int> one, int a, int b, LevelMemory memory)
    {
        var other = roster.Of(b);
        ulong levels = 0;
        float agreed = 0;
        for (var t = 0; t < one.Length; t++)
        {
            var (x, y) = (one[t], other[t]);
            if (x == 0 || y == 0) continue;
            var level = x == y ? 1 : LevelOf(t, x, y, memory);
            levels |= (ulong)level << (t * ScoredPair.Bits);
            if (level == 1) agreed += Share(t, x, y);
        }
        if (asSurname.Length > 0) ChangedOver(one, other, ref levels, ref agreed);
        if (line >= 0 || postcode >= 0) Moved(one, ref levels, ref agreed);
        if (Level(levels, line) == LineTrait.Different) Set(ref levels, line, Households.Level(a, b, memory));
        return new(a, b, levels, agreed);
    }

    /// <summary>The level of two different known values of a trait.</summary>
    public int LevelOf(int trait, int x, int y, LevelMemory memory) => quick[trait] ? traits[trait].Compare(x, y) : memory.Of(traits[trait], trait, x, y);

    /// <summary>True when a first name and a surname are the same to the letter, each in the other's box.</summary>
    public bool MayBeChangedOver(ReadOnlySpan<int> one, ReadOnlySpan<int> other) =>
        asSurname.Length > 0 && (IsCrossed(one[forename], other[surname]) || IsBack(one[surname], other[forename]));

    private bool IsCrossed(int first, int last) => (first < asSurname.Length ? asSurname[first] : 0) == last;

    private bool IsBack(int last, int first) => (last < asForename.Length ? asForename[last] : 0) == first;

    /// <summary>The share of the commoner of two values, as a log (base 2); one that nobody in the files has says nothing.</summary>
    public float Share(int trait, int x, int y)
    {
        var known = shares[trait];
        return Math.Max(x < known.Length ? known[x] : float.MinValue, y < known.Length ? known[y] : float.MinValue);
    }

    private static int Level(ulong levels, int place) => place < 0 ? 0 : (int)(levels >> (place * ScoredPair.Bits)) & (ScoredPair.PerTrait - 1);

    private static void Set(ref ulong levels, int place, ulong level) =>
        levels = levels & ~((ulong)(ScoredPair.PerTrait - 1) << (place * ScoredPair.Bits)) | level << (place * ScoredPair.Bits);

    // First name and surname in each other's box: one of them to the letter, the other at least nearly.
    private void ChangedOver(ReadOnlySpan<int> one, ReadOnlySpan<int> other, ref ulong levels, ref float agreed)
    {
        if (Level(levels, surname) < SurnameTrait.Different || Level(levels, forename) < ForenameTrait.Different) return;
        var (f, s, g, t) = (one[forename], one[surname], other[forename], other[surname]);
        var (crossed, back) = (IsCrossed(f, t), IsBack(s, g));
        if (!crossed && !back || !crossed && !IsSlip(f, t) || !back && !IsSlip(g, s)) return;
        Set(ref levels, forename, 1);
        Set(ref levels, surname, 1);
        agreed += Share(forename, f, g) + Share(surname, s, t);
    }

    private bool IsSlip(int first, int last) =>
        new Spelling(((ForenameTrait)traits[forename]).Text(first)).IsSlipOf(new Spelling(((SurnameTrait)traits[surname]).Value(last).Text));

    // Who moves house changes street, postcode and town at once: one move speaks once, and how far it was is weighed among those who moved. Within one
    // postcode the town says nothing new.
    private void Moved(ReadOnlySpan<int> one, ref ulong levels, ref float agreed)
    {
        var (street, code) = (Level(levels, line), Level(levels, postcode));
        if (street == LineTrait.Different && code > 1) Set(ref levels, postcode, code == PostcodeTrait.Different ? PostcodeTrait.MovedAway : PostcodeTrait.MovedNear);
        var (moved, stayed) = (street == LineTrait.Different || code == PostcodeTrait.Different, street == 1 || code == 1);
        foreach (var place in coarser)
        {
            var level = Level(levels, place);
            if (level == 0 || !moved && (level != 1 || !stayed)) continue;
            if (level == 1) agreed -= Share(place, one[place], one[place]);
            Set(ref levels, place, stayed ? 0 : level <= WordsTrait.Spelling ? WordsTrait.MovedNear : (ulong)WordsTrait.MovedAway);
        }
    }
}
