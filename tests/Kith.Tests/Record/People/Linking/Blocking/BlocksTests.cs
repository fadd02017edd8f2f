using System.Text;
using Kith.Record.People.Linking.Blocking;
using Kith.Record.People.Linking.Comparing;
using Kith.Record.People.Linking.Reading;
using Kith.Record.People.Linking.Scoring;

namespace Kith.Tests.Record.People.Linking.Blocking;

/// <summary>Few of all pairs are compared, and nearly every pair of records of one child is among them.</summary>
public sealed class BlocksTests
{
    // So many that every common key is a crowd.
    private const int Many = 100_000;
    private const double Surely = 10_000;

    [Fact]
    public void Records_of_one_child_are_brought_together_also_where_common_keys_are_crowds()
    {
        var lines = Linked.Children(20260903, Many);
        var sheet = ReadSheet.From(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines))), "children", _ => { }, TestContext.Current.CancellationToken);
        var roster = Roster.Of([(sheet, ColumnPlan.Of(sheet, null, new Dictionary<string, string>()))]);
        var comparison = new PairComparison(roster, Shares.Of(roster.Traits, roster.Traits.Select(t => t.Having).ToArray()));
        var keepsAll = Model.Usual(roster.Traits);
        keepsAll.PriorSame = Surely;

        var blocks = new Blocks(roster);
        var compared = blocks.Compare(comparison, new FirstSight(roster, comparison, keepsAll), _ => { }, TestContext.Current.CancellationToken);

        var people = lines.Skip(1).Select(l => l.Split(',')[1]).ToArray();
        double all = people.GroupBy(p => p).Sum(g => g.Count() * (g.Count() - 1) / 2), met = compared.Count(p => people[p.A] == people[p.B]);
        Assert.NotEmpty(blocks.Crowded);
        Assert.InRange(compared.Count, Many, Many * 30);
        Assert.True(met >= all * 0.98, $"{met / all:0.0000} of {all} pairs were compared, among {compared.Count}");
    }
}
