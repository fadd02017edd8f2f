using System.Text;
using Kith.Record.People.Linking.Comparing;
using Kith.Record.People.Linking.Reading;
using Kith.Record.People.Linking.Scoring;
using Kith.Tests.Record.People.Linking.Sets;

namespace Kith.Tests.Record.People.Linking.Scoring;

/// <summary>Pairs are given up early without changing which are kept.</summary>
public sealed class FirstSightTests
{
    private const int Sampled = 20_000;

    public static TheoryData<string> Files => new("children", "lists", "typed");

    [Theory]
    [MemberData(nameof(Files))]
    public void A_pair_given_up_early_would_not_have_been_kept(string file)
    {
        var roster = Of(file);
        var (model, memory) = (Model.Usual(roster.Traits), new LevelMemory());
        var comparison = new PairComparison(roster, Shares.Of(roster.Traits, roster.Traits.Select(t => t.Having).ToArray()));
        model.PriorSame = model.PriorFamily = -Math.Log2(roster.Count);
        new Estimate(roster.Traits, (double)roster.Count * roster.Count / 2, roster.KnowsHomes).Strangers(model, RandomPairs.Of(roster, comparison, Sampled), weigh: false);
        var sight = new FirstSight(roster, comparison, model);
        var (givenUp, kept) = (0, 0);
        for (var a = 0; a < roster.Count; a++)
            for (var b = a + 1; b < roster.Count; b++)
            {
                var keeps = sight.Keeps(comparison.Of(a, b, memory));
                if (keeps) kept++;
                if (sight.MayKeep(a, b, memory)) continue;
                givenUp++;
                Assert.False(keeps, $"{a} and {b}");
            }
        Assert.True(kept > 0 && givenUp > kept, $"{kept} kept, {givenUp} given up");
    }

    private static Roster Of(string file)
    {
        var text = file switch
        {
            "children" => string.Join('\n', Linked.Children(4101, 700)),
            "lists" => HistoricalSets.Lists(7, 80).Text,
            _ => SmallHardSets.Typed(7).Text,
        };
        var sheet = ReadSheet.From(new MemoryStream(Encoding.UTF8.GetBytes(text)), file, _ => { }, TestContext.Current.CancellationToken);
        return Roster.Of([(sheet, ColumnPlan.Of(sheet, null, new Dictionary<string, string>()))]);
    }
}
