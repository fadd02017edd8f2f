using Kith.Tests.Record.People.Linking.Sets;

namespace Kith.Tests.Record.People.Linking;

/// <summary>Of pairs that are said to be one person with such a probability, about so many are.</summary>
public sealed class CalibrationTests
{
    private const int Fewest = 40;

    [Fact]
    public void Joined_pairs_of_children_are_as_right_as_they_say()
    {
        var lines = Linked.Children(91, 12_000);
        var person = lines.Skip(1).Select(l => l.Split(',')).ToDictionary(r => r[0], r => r[1]);
        var bins = Bins(Linked.Of(string.Join('\n', lines)), (a, b) => person[a] == person[b]);
        Assert.True(bins.Single(b => b.From == 0.9).Right >= 0.97);
        Assert.All(bins.Where(b => b.Count >= Fewest), b => Assert.True(Math.Abs(b.Right - b.Said) <= 0.25, $"said {b.Said:0.00}, right {b.Right:0.00} of {b.Count}"));
        Assert.True(bins.Count(b => b.Count >= Fewest) >= 3, "too few bins to say anything");
    }

    [Theory]
    [InlineData(92_001)]
    [InlineData(92_002)]
    public void Joined_pairs_of_small_hard_sets_are_nearly_as_right_as_they_say(int seed)
    {
        var set = SmallHardSets.Copied(seed);
        var best = Bins(Linked.Of(set.Text), (a, b) => set.PersonOf[a] == set.PersonOf[b]).Single(b => b.From == 0.9);
        Assert.True(best.Right >= best.Said - 0.06, $"said {best.Said:0.00}, right {best.Right:0.00} of {best.Count}");
    }

    private static List<(double From, int Count, double Said, double Right)> Bins(Linked linked, Func<string, string, bool> isOne) =>
        linked.Links.Pairs.Concat(linked.Links.Review).GroupBy(p => Math.Min(9, (int)(p.P * 10)))
            .Select(g => (g.Key / 10.0, g.Count(), g.Average(p => p.P), g.Average(p => isOne(linked.Id(p.A), linked.Id(p.B)) ? 1.0 : 0))).ToList();
}
