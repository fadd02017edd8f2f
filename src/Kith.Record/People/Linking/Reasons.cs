using Kith.Kernel;
using Kith.Record.People.Linking.Clustering;
using Kith.Record.People.Linking.Comparing;
using Kith.Record.People.Linking.Scoring;

namespace Kith.Record.People.Linking;

/// <summary>Why two records are, or may be, one person: in words a worker would use, what tells most first.</summary>
internal sealed class Reasons(Roster roster, Model model)
{
    private const int MostSaid = 6;

    // Bits from which an agreement or a difference is worth a sentence.
    private const double WorthSaying = 0.8, Rare = 13;

    private readonly int born = roster.Place("born-on"), forename = roster.Place("forename"), line = roster.Place("line"), postcode = roster.Place("postcode");

    /// <summary>The reasons for a pair.</summary>
    public IReadOnlyList<string> For(in GatheredPair gathered)
    {
        var pair = gathered.Pair;
        var said = new List<(double Bits, string Says)>(roster.Width);
        for (var t = 0; t < roster.Width; t++)
            if (pair.Level(t) is > 0 and var level && Said(pair, t, level) is { } reason) said.Add(reason);
        said.Sort((a, b) => Math.Abs(b.Bits).CompareTo(Math.Abs(a.Bits)) is not 0 and var order ? order : string.CompareOrdinal(a.Says, b.Says));
        var words = said.Take(MostSaid).Select(s => s.Says).ToList();
        if (Warning(gathered) is { } warning) words.Insert(0, warning);
        return words;
    }

    private (double, string)? Said(ScoredPair pair, int t, int level)
    {
        var (trait, at) = (roster.Traits[t], t * ScoredPair.PerTrait + level);
        var value = roster.Of(pair.A)[t];
        var bits = model.Same[at] - (level == 1 ? Math.Log2(Math.Max(1, trait.Having[value] - 1) / (double)roster.Count) : model.Strangers[at]);
        if (Math.Abs(bits) < WorthSaying) return null;
        var says = trait.Usual[level - 1].Says;
        if (level == 1 && trait is ForenameTrait or SurnameTrait && bits > Rare) says += ", and it is rare";
        if (level != 1 && trait is ForenameTrait or SurnameTrait) says = $"{says}: {Both(trait, pair, t)}";
        return (bits, says);
    }

    private string Both(Trait trait, ScoredPair pair, int t)
    {
        var (one, other) = (trait.Shown(roster.Of(pair.A)[t]).Capitalised(), trait.Shown(roster.Of(pair.B)[t]).Capitalised());
        return $"{one} and {other}";
    }

    private string? Warning(in GatheredPair gathered) => gathered.Doubt switch
    {
        Doubt.MayBeTwin => $"{(gathered.Pair.IsOneHome(line, postcode) ? "Same birth date and address" : "Same birth date in one family")}, {(gathered.Pair.Level(forename) == 0 ? "no first name to tell them apart" : "different first name")}: may be a twin",
        Doubt.CouldBeSomebodyElse => "Could as well be another person: compare both",
        Doubt.WouldJoinTwoPeople => "Joining them would join two people who are not one",
        Doubt.OneToOne => "One of them has a surer partner in the other file",
        Doubt.NotSureEnough when model.Of(gathered.Pair) is { Family: > 0.2 } =>
            gathered.Pair.Level(born) == 1 ? "May be a twin" : "May be a brother or sister",
        Doubt.NotSureEnough => "Not sure enough to say without being asked",
        _ => null,
    };
}
