using Kith.Record.People.Naming;

namespace Kith.Record.People.Matching;

/// <summary>Compares everything about two people but their names and families. What either lacks is not compared.</summary>
internal static class TraitComparison
{
    private const double VeryAlike = 0.9;

    /// <summary>Trait and outcome of everything both have.</summary>
    public static IEnumerable<(string Trait, string Outcome)> Of(Comparable a, Comparable b, Weights weights)
    {
        if (a.BornOn is { } born && b.BornOn is { } otherBorn) yield return ("born-on", DateComparison.Of(born, otherBorn, weights.GenerationYears));
        if (a.Traits.Sex != RecordedSex.NotKnown && b.Traits.Sex != RecordedSex.NotKnown) yield return ("sex", Agree(a.Traits.Sex == b.Traits.Sex));
        if (Both(a.HealthNumbers, b.HealthNumbers)) yield return ("health-number", Agree(a.HealthNumbers.Overlaps(b.HealthNumbers)));
        if (Both(a.PupilNumbers, b.PupilNumbers)) yield return ("pupil-number", Agree(a.PupilNumbers.Overlaps(b.PupilNumbers)));
        if (Both(a.Addresses, b.Addresses)) yield return ("address", Addresses(a.Addresses, b.Addresses));
        if (Both(a.Phones, b.Phones)) yield return ("phone", Agree(a.Phones.Overlaps(b.Phones)));
        if (a.School.Length > 0 && b.School.Length > 0) yield return ("school", Agree(a.School == b.School));
    }

    private static bool Both<T>(IReadOnlySet<T> a, IReadOnlySet<T> b) => a.Count > 0 && b.Count > 0;

    private static string Agree(bool same) => same ? "same" : "different";

    private static string Addresses(IReadOnlySet<(string Line, string Postcode)> a, IReadOnlySet<(string Line, string Postcode)> b)
    {
        var near = a.SelectMany(one => b.Where(other => other.Postcode == one.Postcode), (one, other) => (one.Line, Other: other.Line)).ToList();
        if (near.Count == 0) return "different";
        return near.Any(pair => IsOneLine(pair.Line, pair.Other)) ? "same" : "postcode";
    }

    // Numbers must agree to the letter: 12 and 14 are neighbours. The street may be spelled a little differently.
    private static bool IsOneLine(string a, string b) =>
        a.Length > 0 && b.Length > 0 && a.Split(' ')[0] == b.Split(' ')[0] && Likeness.Winkler(a, b) >= VeryAlike;
}
