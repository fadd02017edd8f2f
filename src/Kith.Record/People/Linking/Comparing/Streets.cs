using Kith.Record.People.Matching;

namespace Kith.Record.People.Linking.Comparing;

/// <summary>The different streets of all addresses, by number: there are far fewer of them than houses, and how two are spelled is compared once for many.</summary>
internal sealed class Streets
{
    private const int Places = 1 << 18, NumberBits = 31;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<Spelling> spellings = [];

    // Two streets and, in the lowest bit, whether they are alike, each in one word that is read and written whole: every core remembers for the others.
    private readonly ulong[] compared = new ulong[Places];

    /// <summary>The number of a folded street, new or known.</summary>
    public int Number(string folded)
    {
        if (numbers.TryGetValue(folded, out var number)) return number;
        numbers[folded] = number = spellings.Count;
        spellings.Add(new(folded));
        return number;
    }

    /// <summary>The folded street.</summary>
    public string Name(int street) => spellings[street].Text;

    /// <summary>True when two different streets may be one, spelled in two ways.</summary>
    public bool AreAlike(int a, int b)
    {
        var (one, other) = (spellings[a], spellings[b]);
        if (!one.Glimpse.MayBeSlipOf(other.Glimpse) && !one.Glimpse.MayBeVeryLike(other.Glimpse)) return false;
        var pair = ((ulong)Math.Min(a, b) << NumberBits | (uint)Math.Max(a, b)) << 1;
        ref var place = ref compared[(pair * 0x9E3779B97F4A7C15) >> 46];
        var known = Volatile.Read(ref place);
        if ((known & ~1UL) == pair) return (known & 1) != 0;
        var alike = one.IsSlipOf(other) || one.IsVeryLike(other);
        place = pair | (alike ? 1UL : 0);
        return alike;
    }
}
