using Kith.Kernel;
using Kith.Record.People.Naming;

namespace Kith.Record.People.Matching;

/// <summary>Compares the names of two records, in every pairing they allow, and keeps the pairing that speaks most for one person.</summary>
internal sealed class NameComparison(Weights weights, NameFrequencies frequencies)
{
    public IReadOnlyList<Evidence> Best(IReadOnlyList<ComparableName> a, IReadOnlyList<ComparableName> b)
    {
        IReadOnlyList<Evidence> best = [];
        var most = (Bits: double.NegativeInfinity, NotFamily: double.NegativeInfinity);
        foreach (var pairing in Pairings(a, b))
        {
            // The second measure decides between equals, so that the opinion is the same whichever record is taken first.
            var worth = (Bits: pairing.Sum(e => e.Bits), NotFamily: -pairing.Sum(e => Math.Log2(e.Family)));
            if (pairing.Count > 0 && worth.CompareTo(most) > 0) (best, most) = (pairing, worth);
        }
        return best;
    }

    /// <summary>How two first names compare; both are folded and known.</summary>
    public static string Forenames(string a, string b) => new Forename(a).ComparedWith(new Forename(b));

    /// <summary>How two surnames compare; both are known.</summary>
    public static string Surnames(Surname a, Surname b) => new FamilyName(a).ComparedWith(new FamilyName(b));

    /// <summary>How two second first names compare; both are folded and known.</summary>
    public static string SecondNames(string a, string b) =>
        a == b || a[0] == b[0] && (a.Length == 1 || b.Length == 1) || Forenames(a, b) is "other-form" or "spelling" ? "same" : "different";

    private IEnumerable<IReadOnlyList<Evidence>> Pairings(IReadOnlyList<ComparableName> a, IReadOnlyList<ComparableName> b)
    {
        foreach (var one in a)
            foreach (var other in b)
            {
                yield return Pair(one, other);
                if (one.Forename.Length == 0 || one.Joined.Length == 0 || other.Forename.Length == 0 || other.Joined.Length == 0) continue;
                foreach (var changed in new[] { Pair(one.ChangedOver(), other), Pair(one, other.ChangedOver()) })
                    if (changed.All(e => e.Outcome is "same" or "other-form" or "spelling"))
                        yield return [.. changed, Weighed("order", "swapped", "")];
            }
    }

    private List<Evidence> Pair(ComparableName one, ComparableName other)
    {
        var found = new List<Evidence>();
        if (one.Forename.Length > 0 && other.Forename.Length > 0)
            found.Add(Weighed("forename", Forenames(one.Forename, other.Forename), Both(one.Forename, other.Forename), () => frequencies.Forename(one.Forename)));
        if (one.SecondName.Length > 0 && other.SecondName.Length > 0)
            found.Add(Weighed("second-name", SecondNames(one.SecondName, other.SecondName), ""));
        if (one.Joined.Length > 0 && other.Joined.Length > 0)
            found.Add(Weighed("surname", Surnames(one.Surname, other.Surname), Both(one.Joined, other.Joined), () => frequencies.Surname(one.Joined)));
        return found;
    }

    private Evidence Weighed(string trait, string outcome, string values, Func<double>? share = null)
    {
        var weight = weights.Of(trait, outcome);
        var strangers = weight.Strangers ?? share!();
        return new(trait, outcome, weight.Same, weight.Family, strangers, values.Length == 0 ? weight.Says : $"{weight.Says}: {values}");
    }

    private static string Both(string a, string b) =>
        a == b ? "" : string.CompareOrdinal(a, b) < 0 ? $"{a.Capitalised()} and {b.Capitalised()}" : $"{b.Capitalised()} and {a.Capitalised()}";
}
