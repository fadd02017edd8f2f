using System.Globalization;
using Kith.Record.People.Naming;

namespace Kith.Record.People.Matching;

/// <summary>How often something is seen in each of the three stories: one person, two of a family, strangers.</summary>
public sealed record Weight(double Same, double Family, double? Strangers, string Says);

/// <summary>
/// What agreements and differences are worth, from <c>weights.tsv</c>. The set is a value: counts from an agency's own records can replace it
/// without touching how records are compared.
/// </summary>
public sealed class Weights
{
    private readonly Dictionary<(string Trait, string Outcome), Weight> table;

    private Weights(Dictionary<(string, string), Weight> table)
    {
        this.table = table;
        Prior = table[("prior", "one-among")];
        SameFrom = table[("verdict", "same")].Same;
        MayBeFrom = table[("verdict", "may-be")].Same;
        GenerationYears = (int)table[("years", "generation")].Family;
        Print = string.Join('|', table.OrderBy(w => w.Key).Select(w => FormattableString.Invariant($"{w.Key.Item1}:{w.Key.Item2}={w.Value.Same:R},{w.Value.Family:R},{w.Value.Strangers:R}")));
    }

    /// <summary>The weights that come with Kith.</summary>
    public static readonly Weights Standard = new(Rows.Of("Matching.weights", 6).ToDictionary(
        row => (row[0], row[1]),
        row => new Weight(Number(row[2]), Number(row[3]), row[4] == "frequency" ? null : Number(row[4]), row[5])));

    /// <summary>How many of each there are before anything is compared: this person, people of the family, everybody else.</summary>
    public Weight Prior { get; }

    /// <summary>Probability from which two records are said to be one person.</summary>
    public double SameFrom { get; }

    /// <summary>Probability from which a person is asked.</summary>
    public double MayBeFrom { get; }

    /// <summary>All the weights in one text: an opinion stays what it was as long as this does.</summary>
    public string Print { get; }

    /// <summary>Years between birth dates that make a parent and child of two people.</summary>
    public int GenerationYears { get; }

    /// <summary>The weight of one outcome.</summary>
    public Weight Of(string trait, string outcome) => table[(trait, outcome)];

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
