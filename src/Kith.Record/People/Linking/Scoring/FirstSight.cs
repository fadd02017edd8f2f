using Kith.Record.People.Linking.Comparing;

namespace Kith.Record.People.Linking.Scoring;

/// <summary>
/// Which pairs are kept for a closer look. Most that share a key are strangers, and are given up as soon as nothing still to be compared could bring the two near;
/// no pair is given up that comparing it whole would keep.
/// </summary>
internal sealed class FirstSight
{
    // Bits by which strangers may be ahead and the pair is still kept; and more than adding up in another order can make of them.
    private const double Behind = 8, Rounding = 0.01;

    private readonly Roster roster;
    private readonly PairComparison comparison;
    private readonly Model model;
    private readonly int line;
    private readonly bool[] manyWays;

    // Cheap comparisons first, and of these the ones strangers fail.
    private readonly int[] order;

    // For each level of each trait the most bits it may come to: in place of level 0 for two values not yet compared, of level 1 without the share of its value.
    private readonly (double Same, double Family)[] most;

    // Of two addresses at both of which somebody else may be recorded.
    private readonly (double Same, double Family) beside;

    // Where an agreement may yet count as something else.
    private readonly (double Same, double Family)[] otherwise;

    public FirstSight(Roster roster, PairComparison comparison, Model model)
    {
        (this.roster, this.comparison, this.model, line) = (roster, comparison, model, roster.Place("line"));
        (most, otherwise) = (new (double, double)[roster.Width * ScoredPair.PerTrait], new (double, double)[roster.Width]);
        for (var t = 0; t < roster.Width; t++)
        {
            var (trait, levels) = (roster.Traits[t], Enumerable.Range(2, roster.Traits[t].Outcomes.Length - 1));
            foreach (var level in levels) most[At(t, level)] = Most(t, trait.MayBecome(level));
            most[At(t, 0)] = Most(t, levels.Where(level => t != line || level != LineTrait.Together).SelectMany(trait.MayBecome));
            most[At(t, 1)] = (model.Same[At(t, 1)], model.Family[At(t, 1)]);
            otherwise[t] = Most(t, trait.MayBecome(1).Skip(1));
        }
        if (line >= 0) beside = Most(line, Enumerable.Range(2, LineTrait.Together - 1));
        manyWays = roster.Traits.Select(t => t.IsWrittenManyWays).ToArray();
        order = Enumerable.Range(0, roster.Width).OrderByDescending(t => roster.Traits[t].IsQuick).ThenByDescending(t => most[At(t, 0)].Same).ToArray();
    }

    /// <summary>True when the pair, compared whole, is to be kept.</summary>
    public bool Keeps(in ScoredPair pair)
    {
        var (same, family, strangers) = model.Bits(pair.Levels, pair.Shares);
        return Math.Max(same, family) >= strangers - Behind;
    }

    /// <summary>False when the pair would not be kept however the rest of it compared.</summary>
    public bool MayKeep(int a, int b, LevelMemory memory)
    {
        var one = roster.Of(a);
        var other = roster.Of(b);
        var together = comparison.Households.MayBeTogether(a, b);
        var (same, family) = (model.PriorSame + Behind + Rounding, model.PriorFamily + model.HandedDown + Behind + Rounding);
        for (var t = 0; t < one.Length; t++)
        {
            var (x, y) = (one[t], other[t]);
            if (x == 0 || y == 0) continue;
            var hoped = x == y ? Agreed(t, x, y) : Hoped(t, x, y, together);
            (same, family) = (same + hoped.Same, family + hoped.Family);
        }
        if (same < 0 && family < 0) return false;
        if (comparison.MayBeChangedOver(one, other)) return true;
        foreach (var t in order)
        {
            var (x, y) = (one[t], other[t]);
            if (x == 0 || y == 0 || x == y) continue;
            var level = comparison.LevelOf(t, x, y, memory);
            if (t == line && level == LineTrait.Different) level = comparison.Households.Level(a, b, memory);
            var (hoped, came) = (Hoped(t, x, y, together), level == 1 ? Agreed(t, x, y) : most[At(t, level)]);
            (same, family) = (same + came.Same - hoped.Same, family + came.Family - hoped.Family);
            if (same < 0 && family < 0) return false;
        }
        return true;
    }

    private (double Same, double Family) Agreed(int t, int x, int y)
    {
        var share = comparison.Share(t, x, y);
        return (Math.Max(most[At(t, 1)].Same - share, otherwise[t].Same), Math.Max(most[At(t, 1)].Family - share, otherwise[t].Family));
    }

    private (double Same, double Family) Hoped(int t, int x, int y, bool together)
    {
        var hoped = t == line && together ? beside : most[At(t, 0)];
        if (!manyWays[t]) return hoped;
        var agreed = Agreed(t, x, y);
        return (Math.Max(hoped.Same, agreed.Same), Math.Max(hoped.Family, agreed.Family));
    }

    private (double, double) Most(int t, IEnumerable<int> levels)
    {
        var (same, family) = (double.NegativeInfinity, double.NegativeInfinity);
        foreach (var at in levels.Select(level => At(t, level)))
            (same, family) = (Math.Max(same, model.Same[at] - model.Strangers[at]), Math.Max(family, model.Family[at] - model.Strangers[at]));
        return (same, family);
    }

    private static int At(int t, int level) => t * ScoredPair.PerTrait + level;
}
