using System.Globalization;
using Kith.Record.People.Naming;

namespace Kith.Benchmarks.Region;

/// <summary>
/// Names as a million people have them: a few very common ones (the table of the room of people), and a long tail of rare ones, made of syllables and
/// falling off as the rank rises (Zipf). Nobody is meant.
/// </summary>
internal sealed class MadeUpNames
{
    private const int RareSurnames = 30_000, RareForenames = 6_000;
    private const double CommonSurnameShare = .45, CommonForenameShare = .8;

    private static readonly string[] Begin = ["Bal", "Bren", "Cal", "Car", "Dal", "Dor", "Fen", "Gal", "Gor", "Hal", "Hart", "Kel", "Kin", "Lan", "Lor", "Mal", "Mor", "Nor", "Pen", "Ros", "Sal", "Stan", "Tam", "Tor", "Wal", "Wes", "Yar", "Zel", "Ash", "El"];
    private static readonly string[] Middle = ["a", "e", "i", "o", "u", "an", "en", "er", "il", "in", "on", "or", "um", "ar", "el"];
    private static readonly string[] End = ["by", "dale", "den", "field", "ford", "gan", "han", "ley", "lin", "man", "mont", "nan", "ney", "rick", "shaw", "son", "stead", "ston", "ton", "vey", "ward", "well", "wick", "worth", "more"];
    private static readonly string[] Given = ["a", "ah", "an", "ane", "een", "el", "ella", "ene", "ette", "ia", "ian", "ie", "in", "ina", "is", "lyn", "na", "o", "on", "ra", "rick", "sha", "son", "ta", "us"];

    private readonly (string[] Names, double[] Upto) surnames, forenames;

    public MadeUpNames()
    {
        var common = Rows.Of("Naming.common-names", 3).ToLookup(r => r[0], r => (Name: r[1], Weight: double.Parse(r[2], CultureInfo.InvariantCulture)));
        surnames = Shares([.. common["surname"]], CommonSurnameShare, Rare(RareSurnames, End));
        forenames = Shares([.. common["forename"]], CommonForenameShare, Rare(RareForenames, Given));
    }

    public string Surname(Random chance) => Draw(surnames, chance);

    public string Forename(Random chance) => Draw(forenames, chance);

    private static List<string> Rare(int most, string[] ends) =>
        Begin.SelectMany(_ => Middle, (b, m) => b + m).SelectMany(_ => ends, (start, end) => start + end)
            .Concat(Begin.SelectMany(_ => Middle, (b, m) => b + m).SelectMany(_ => Begin, (s, b) => s + b.ToLowerInvariant()).SelectMany(_ => ends.Take(3), (s, e) => s + e))
            .Distinct(StringComparer.Ordinal).Take(most).ToList();

    private static (string[] Names, double[] Upto) Shares(List<(string Name, double Weight)> common, double share, List<string> rare)
    {
        var (commonAll, rareAll) = (common.Sum(c => c.Weight), Enumerable.Range(1, rare.Count).Sum(rank => 1.0 / rank));
        var all = common.Select(c => (c.Name, Share: c.Weight / commonAll * share)).Concat(rare.Select((n, i) => (Name: n, Share: 1.0 / (i + 1) / rareAll * (1 - share)))).ToList();
        var upto = new double[all.Count];
        var sum = 0.0;
        for (var i = 0; i < all.Count; i++) upto[i] = sum += all[i].Share;
        return ([.. all.Select(a => a.Name)], upto);
    }

    private static string Draw((string[] Names, double[] Upto) from, Random chance)
    {
        var at = Array.BinarySearch(from.Upto, chance.NextDouble());
        return from.Names[Math.Min(at < 0 ? ~at : at, from.Names.Length - 1)];
    }
}
