using System.Runtime.Intrinsics;
using Kith.Record.People.Linking.Comparing;

namespace Kith.Record.People.Linking.Scoring;

/// <summary>
/// Which pairs are kept for a closer look. Most that share a key are strangers, and are given up as soon as nothing still to be compared could bring the two near;
/// no pair is given up that comparing it whole would keep. Bits for one person and for one family stand side by side, ahead of those for strangers.
/// </summary>
internal sealed class FirstSight
{
    // Bits by which strangers may be ahead and the pair is still kept; and more than adding up in another order can make of them.
    private const double Behind = 8, Rounding = 0.01;

    private readonly Roster roster;
    private readonly PairComparison comparison;
    private readonly Model model;
    private readonly int line, postcode;
    private readonly bool[] manyWays;

    // A street first, for two streets leave little to hope of any wider place; then what strangers are likeliest to fail. A trait that can only differ needs no comparing.
    private readonly int[] order;

    // Places wider than a street, and the most bits each may come to between two streets.
    private readonly int[] places;
    private readonly Vector128<double>[] moved;

    // For each level of each trait the most bits it may come to: in place of level 0 for two values not yet compared, of level 1 without the share of its value.
    private readonly Vector128<double>[] most;

    // Of two addresses at both of which somebody else may be recorded.
    private readonly Vector128<double> beside;

    // Where an agreement may yet count as something else.
    private readonly Vector128<double>[] otherwise;

    public FirstSight(Roster roster, PairComparison comparison, Model model)
    {
        (this.roster, this.comparison, this.model, line) = (roster, comparison, model, roster.Place("line"));
        postcode = roster.Place("postcode");
        (most, otherwise, moved) = (new Vector128<double>[roster.Width * ScoredPair.PerTrait], new Vector128<double>[roster.Width], new Vector128<double>[roster.Width]);
        for (var t = 0; t < roster.Width; t++)
        {
            var (trait, levels) = (roster.Traits[t], Different(t));
            foreach (var level in levels) most[At(t, level)] = Most(t, trait.MayBecome(level));
            most[At(t, 0)] = Most(t, levels.Where(level => t != line || level != LineTrait.Together).SelectMany(trait.MayBecome));
            most[At(t, 1)] = Vector128.Create(model.Same[At(t, 1)], model.Family[At(t, 1)]);
            otherwise[t] = Most(t, trait.MayBecome(1).Skip(1));
        }
        if (line >= 0) beside = Most(line, Enumerable.Range(2, LineTrait.Together - 1));
        places = line < 0 ? [] : Enumerable.Range(0, roster.Width).Where(t => roster.Traits[t].AfterMove > 0).ToArray();
        foreach (var t in places) moved[t] = Most(t, Different(t).Where(level => level >= roster.Traits[t].AfterMove).Concat(t == postcode ? [] : [0]));
        manyWays = roster.Traits.Select(t => t.IsWrittenManyWays).ToArray();
        order = Enumerable.Range(0, roster.Width).Where(t => manyWays[t] || Different(t).Count() > 1).OrderByDescending(t => t == line).ThenByDescending(Disappoints).ToArray();
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
        Span<Vector128<double>> hopes = stackalloc Vector128<double>[one.Length];
        var bits = Vector128.Create(model.PriorSame, model.PriorFamily + model.HandedDown) + Vector128.Create(Behind + Rounding);
        for (var t = 0; t < one.Length; t++)
        {
            var (x, y) = (one[t], other[t]);
            if (x == 0 || y == 0) continue;
            hopes[t] = x == y ? Agreed(t, x, y) : t == line && comparison.Households.MayBeTogether(a, b) ? beside : most[At(t, 0)];
            if (x != y && manyWays[t]) hopes[t] = Vector128.Max(hopes[t], Agreed(t, x, y));
            bits += hopes[t];
        }
        if (IsHopeless(bits)) return false;
        if (comparison.MayBeChangedOver(one, other)) return true;
        foreach (var t in order)
        {
            var (x, y) = (one[t], other[t]);
            if (x == 0 || y == 0 || x == y) continue;
            var level = comparison.LevelOf(t, x, y, memory);
            if (t == line && level == LineTrait.Different)
            {
                bits += Move(one, other, hopes);
                if (IsHopeless(bits)) return false;
                level = comparison.Households.Level(a, b, memory);
            }
            bits += Vector128.Min(level == 1 ? Agreed(t, x, y) : most[At(t, level)], hopes[t]) - hopes[t];
            if (IsHopeless(bits)) return false;
        }
        return true;
    }

    // Of two streets: what is left to hope of wider places, less what was hoped before.
    private Vector128<double> Move(ReadOnlySpan<int> one, ReadOnlySpan<int> other, Span<Vector128<double>> hopes)
    {
        var bits = Vector128<double>.Zero;
        foreach (var t in places)
        {
            if (one[t] == 0 || other[t] == 0 || t == postcode && one[t] == other[t]) continue;
            var left = Vector128.Min(hopes[t], moved[t]);
            bits += left - hopes[t];
            hopes[t] = left;
        }
        return bits;
    }

    private static bool IsHopeless(Vector128<double> bits) => Vector128.LessThanAll(bits, Vector128<double>.Zero);

    private Vector128<double> Agreed(int t, int x, int y) => Vector128.Max(most[At(t, 1)] - Vector128.Create((double)comparison.Share(t, x, y)), otherwise[t]);

    private IEnumerable<int> Different(int t) => Enumerable.Range(2, roster.Traits[t].Outcomes.Length - 1);

    // Bits of hope that comparing two strangers ends, on average.
    private double Disappoints(int t)
    {
        var hope = places.Contains(t) ? moved[t] : most[At(t, 0)];
        return Different(t).Sum(level => double.Exp2(model.Strangers[At(t, level)]) * Vector128.Sum(hope - Vector128.Min(hope, most[At(t, level)])));
    }

    private Vector128<double> Most(int t, IEnumerable<int> levels) => levels.Select(level => At(t, level)).Aggregate(Vector128.Create(double.NegativeInfinity),
        (most, at) => Vector128.Max(most, Vector128.Create(model.Same[at] - model.Strangers[at], model.Family[at] - model.Strangers[at])));

    private static int At(int t, int level) => t * ScoredPair.PerTrait + level;
}
