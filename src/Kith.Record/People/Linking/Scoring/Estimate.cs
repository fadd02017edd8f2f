using Kith.Record.People.Linking.Comparing;
using Kith.Record.People.Matching;

namespace Kith.Record.People.Linking.Scoring;

/// <summary>
/// Finds, without being told any true pair, how often each level is seen in one person's records and between strangers: expectation and maximisation over the pairs worth looking at,
/// with the standing weights as what is believed before. What is a person's own (first name, sex, numbers) is not learnt for families: else they would swallow one
/// child's records whenever a file has more of these.
/// </summary>
internal sealed class Estimate(IReadOnlyList<Trait> traits, double allPairs, bool knowsHomes)
{
    private const int Rounds = 25, Chunks = 64;
    private const double Enough = 0.0005, StandingPairs = 20, StandingFamilies = 100, StandingShare = 0.02, StandingStrangers = 100;

    // However a file looks, one child is seldom recorded under another first name; else twins would teach that it is common.
    private const double MostOtherNames = 0.08, MostTwoNames = 0.01;

    // Parent and child may share a first name; brothers do not, but for the odd error.
    private const double SameNameOfSiblings = 0.0005;

    // Before any pair is counted: half as many pairs again of one family as of one person.
    private const double StandingFamily = 1.5, StandingSame = 1;

    // Where nothing says who lives together, a family looks like one person written badly: it is not learnt.
    private const double UnseenFamilies = 0.02;

    /// <summary>Levels of strangers, from pairs drawn at random.</summary>
    public void Strangers(Model model, IReadOnlyList<ScoredPair> random, bool weigh)
    {
        var counts = new double[model.Strangers.Length];
        foreach (var pair in random)
        {
            var share = weigh ? model.Of(pair) is var s ? 1 - s.Same - s.Family : 1 : 1;
            for (var t = 0; t < traits.Count; t++)
                if (pair.Level(t) is > 0 and var level) counts[t * ScoredPair.PerTrait + level] += share;
        }
        for (var t = 0; t < traits.Count; t++)
        {
            var at = t * ScoredPair.PerTrait;
            for (var level = 2; level <= traits[t].Outcomes.Length; level++)
                model.Strangers[at + level] = Math.Log2((counts[at + level] + StandingStrangers * traits[t].Usual[level - 1].Strangers!.Value) / (Alike(traits[t], level, counts.AsSpan(at)) + StandingStrangers));
        }
    }

    /// <summary>Learns from <paramref name="pairs"/>, of which each stands for <paramref name="each"/>.</summary>
    public void Learn(Model model, IReadOnlyList<ScoredPair> pairs, double each, IReadOnlyList<ScoredPair> random)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var before = model.PriorSame;
            var sums = new double[Chunks][];
            Parallel.For(0, Chunks, c => sums[c] = Weigh(model, pairs, c));
            // Added up in one order whatever the cores did: the same file always gives the same bytes.
            var counts = new double[sums[0].Length];
            foreach (var chunk in sums) for (var i = 0; i < counts.Length; i++) counts[i] += chunk[i];
            Update(model, counts, each);
            if (round % 4 == 3) Strangers(model, random, weigh: true);
            if (round > 4 && Math.Abs(model.PriorSame - before) < Enough) break;
        }
    }

    private double[] Weigh(Model model, IReadOnlyList<ScoredPair> pairs, int chunk)
    {
        // First what one person shares, then what a family does; the last two are how many pairs there are of each.
        var counts = new double[2 * model.Same.Length + 2];
        var (from, to) = ((int)((long)pairs.Count * chunk / Chunks), (int)((long)pairs.Count * (chunk + 1) / Chunks));
        for (var i = from; i < to; i++)
        {
            var pair = pairs[i];
            var stories = model.Of(pair);
            for (var t = 0; t < traits.Count; t++)
                if (pair.Level(t) is > 0 and var level)
                {
                    counts[t * ScoredPair.PerTrait + level] += stories.Same;
                    counts[model.Same.Length + t * ScoredPair.PerTrait + level] += stories.Family;
                }
            counts[^2] += stories.Same;
            counts[^1] += stories.Family;
        }
        return counts;
    }

    private void Update(Model model, double[] counts, double each)
    {
        var standing = StandingPairs + StandingShare * counts[^2];
        for (var t = 0; t < traits.Count; t++)
        {
            var at = t * ScoredPair.PerTrait;
            var same = counts.AsSpan(at, ScoredPair.PerTrait);
            var family = counts.AsSpan(model.Same.Length + at, ScoredPair.PerTrait);
            for (var level = 1; level <= traits[t].Outcomes.Length; level++)
            {
                var (ofSame, ofFamily) = (Alike(traits[t], level, same), Alike(traits[t], level, family));
                var usual = traits[t].Usual[level - 1];
                model.Same[at + level] = Math.Log2(Bounded(traits[t], level, (same[level] + standing * usual.Same) / (ofSame + standing)));
                if (IsShared(traits[t])) model.Family[at + level] = Math.Log2((family[level] + StandingFamilies * usual.Family) / (ofFamily + StandingFamilies));
            }
        }
        NamesOfFamilies(model);
        var people = Math.Max(0.5, counts[^2] * each);
        model.PriorSame = Math.Log2(people / allPairs);
        model.PriorFamily = Math.Log2(people * (knowsHomes ? (counts[^1] + StandingFamily) / (counts[^2] + StandingSame) : UnseenFamilies) / allPairs);
    }

    // How many there are of the levels among which one is a share: after a move, or else.
    private static double Alike(Trait trait, int level, ReadOnlySpan<double> counts)
    {
        var (from, to) = trait.AfterMove == 0 ? (1, ScoredPair.PerTrait) : level < trait.AfterMove ? (1, trait.AfterMove) : (trait.AfterMove, ScoredPair.PerTrait);
        double all = 0;
        for (var i = from; i < to; i++) all += counts[i];
        return all;
    }

    private static bool IsShared(Trait trait) => trait is not (ForenameTrait or SecondNameTrait or SignTrait or NumberTrait { Name: "number" });

    // As many families as are a generation apart may hand a first name down. Other names of one family are alike as those of strangers in the file are, and as much
    // more often as is usual.
    private void NamesOfFamilies(Model model)
    {
        var (forename, born) = (Model.Place<ForenameTrait>(traits), Model.Place<BirthTrait>(traits));
        if (forename < 0 || born < 0) return;
        var generations = double.Exp2(model.Family[born * ScoredPair.PerTrait + BirthTrait.Generation]);
        var usual = traits[born].Usual[BirthTrait.Generation - 1].Family;
        model.Family[forename * ScoredPair.PerTrait + 1] = Math.Log2(SameNameOfSiblings);
        for (var level = 2; level <= traits[forename].Outcomes.Length; level++)
            if (level != ForenameTrait.Different && traits[forename].Usual[level - 1] is var of)
                model.Family[forename * ScoredPair.PerTrait + level] = model.Strangers[forename * ScoredPair.PerTrait + level] + Math.Log2(of.Family / of.Strangers!.Value);
        model.HandedDown = Math.Log2(1 + traits[forename].Usual[0].Family / SameNameOfSiblings * Math.Min(1, generations / usual));
    }

    private static double Bounded(Trait trait, int level, double share) => trait is not ForenameTrait ? share : level switch
    {
        ForenameTrait.Different => Math.Min(share, MostOtherNames),
        ForenameTrait.TwoNames => Math.Min(share, MostTwoNames),
        _ => share,
    };
}
