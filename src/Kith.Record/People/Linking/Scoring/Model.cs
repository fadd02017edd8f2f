using Kith.Record.People.Linking.Comparing;

namespace Kith.Record.People.Linking.Scoring;

/// <summary>How likely the three stories of a pair are: one person, two of one family, strangers. They add up to 1.</summary>
internal readonly record struct StoriesOfPair(double Same, double Family, double SameBits);

/// <summary>What each level of each trait is worth in the three stories, as logs (base 2), and how many pairs of each story there are.</summary>
internal sealed class Model(int traits, int forename, int born)
{
    public double[] Same { get; } = new double[traits * ScoredPair.PerTrait];
    public double[] Family { get; } = new double[traits * ScoredPair.PerTrait];

    /// <summary>The first level of a trait, "same", is 0: it is counted by value, in <see cref="ScoredPair.Shares"/>.</summary>
    public double[] Strangers { get; } = new double[traits * ScoredPair.PerTrait];

    /// <summary>Log (base 2) of the odds before anything is compared.</summary>
    public double PriorSame { get; set; }

    /// <inheritdoc cref="PriorSame"/>
    public double PriorFamily { get; set; }

    /// <summary>
    /// Bits by which a first name is likelier shared by two of one family who are a generation apart, or of whom it is not known: it is handed down from parent to child, not
    /// from brother to brother.
    /// </summary>
    public double HandedDown { get; set; }

    /// <summary>The model with the standing weights, before anything is counted.</summary>
    public static Model Usual(IReadOnlyList<Trait> traits)
    {
        var model = new Model(traits.Count, Place<ForenameTrait>(traits), Place<BirthTrait>(traits));
        for (var t = 0; t < traits.Count; t++)
            for (var level = 1; level <= traits[t].Outcomes.Length; level++)
            {
                var (at, weight) = (t * ScoredPair.PerTrait + level, traits[t].Usual[level - 1]);
                (model.Same[at], model.Family[at]) = (Math.Log2(weight.Same), Math.Log2(weight.Family));
                model.Strangers[at] = level == 1 ? 0 : Math.Log2(weight.Strangers!.Value);
            }
        return model;
    }

    /// <summary>Bits of the three stories.</summary>
    public (double Same, double Family, double Strangers) Bits(ulong levels, float shares)
    {
        double same = PriorSame, family = PriorFamily + (IsHandedDown(levels) ? HandedDown : 0), strangers = shares;
        for (var at = 0; levels != 0; levels >>= ScoredPair.Bits, at += ScoredPair.PerTrait)
        {
            var level = at + (int)(levels & (ScoredPair.PerTrait - 1));
            same += Same[level];
            family += Family[level];
            strangers += Strangers[level];
        }
        return (same, family, strangers);
    }

    private bool IsHandedDown(ulong levels) =>
        forename >= 0 && born >= 0 && Level(levels, forename) == 1 && Level(levels, born) is 0 or BirthTrait.Generation;

    private static int Level(ulong levels, int place) => (int)(levels >> (place * ScoredPair.Bits)) & (ScoredPair.PerTrait - 1);

    /// <summary>The place of a trait by its kind, or -1.</summary>
    public static int Place<T>(IReadOnlyList<Trait> traits)
    {
        for (var t = 0; t < traits.Count; t++) if (traits[t] is T) return t;
        return -1;
    }

    /// <summary>The stories of a pair.</summary>
    public StoriesOfPair Of(in ScoredPair pair)
    {
        var (same, family, strangers) = Bits(pair.Levels, pair.Shares);
        var most = Math.Max(same, Math.Max(family, strangers));
        var (s, f, o) = (double.Exp2(same - most), double.Exp2(family - most), double.Exp2(strangers - most));
        var all = s + f + o;
        return new(s / all, f / all, same - Math.Max(family, strangers));
    }
}
