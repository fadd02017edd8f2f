using System.Globalization;

namespace Kith.Record.People.Naming;

/// <summary>How common names are, as a share of all people. A rare name that two records share says more than a common one.</summary>
public sealed class NameFrequencies
{
    private readonly Dictionary<string, double> forenames, surnames;
    private readonly double rarest;

    /// <summary>Shares by folded forename and by <see cref="Naming.Surname.Joined"/>; <paramref name="rarest"/> is for names not listed.</summary>
    public NameFrequencies(IReadOnlyDictionary<string, double> forenames, IReadOnlyDictionary<string, double> surnames, double rarest)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rarest);
        this.forenames = new(forenames, StringComparer.Ordinal);
        this.surnames = new(surnames, StringComparer.Ordinal);
        this.rarest = rarest;
    }

    /// <summary>What is commonly known, when an agency has not counted its own.</summary>
    public static readonly NameFrequencies Common = ReadCommon();

    /// <summary>Share of people with this first name.</summary>
    public double Forename(string folded) => Math.Max(rarest, forenames.GetValueOrDefault(folded, rarest));

    /// <summary>Share of people with this surname.</summary>
    public double Surname(string joined) => Math.Max(rarest, surnames.GetValueOrDefault(joined, rarest));

    internal bool HasForename(string folded) => forenames.ContainsKey(folded);

    private static NameFrequencies ReadCommon()
    {
        const double per = 10_000;
        var rows = Rows.Of("Naming.common-names", 3).ToLookup(r => r[0], r => (Name: r[1], Share: double.Parse(r[2], CultureInfo.InvariantCulture) / per), StringComparer.Ordinal);
        return new(
            rows["forename"].GroupBy(r => NameText.Fold(r.Name)).ToDictionary(g => g.Key, g => g.Max(r => r.Share), StringComparer.Ordinal),
            rows["surname"].GroupBy(r => Naming.Surname.Of(r.Name).Joined).ToDictionary(g => g.Key, g => g.Max(r => r.Share), StringComparer.Ordinal),
            1 / per);
    }
}
