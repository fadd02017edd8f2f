using Kith.Tests.Record.People.Linking.Sets;

namespace Kith.Tests.Record.People.Linking;

/// <summary>Files that say little of each record, at the usual threshold and without labels. The words and slips of the second kind of each pair are others; its results were seen while the engine was tuned, so a fall here says more than a pass.</summary>
public sealed class SmallSetsTests
{
    [Theory]
    [InlineData(81_001)]
    [InlineData(81_002)]
    public void A_thousand_records_with_errors_in_every_column_are_gathered(int seed) => Gathers(SmallHardSets.Typed(seed), 0.92);

    [Theory]
    [InlineData(82_001)]
    [InlineData(82_002)]
    public void Records_copied_from_one_another_with_errors_piling_up_are_gathered(int seed) => Gathers(SmallHardSets.Copied(seed), 0.91);

    [Fact]
    public void People_of_the_past_in_lists_are_gathered() => Gathers(HistoricalSets.Lists(83_001, 300), 0.95);

    [Fact]
    public void People_of_the_past_in_books_with_a_year_for_a_birth_date_are_gathered() => Gathers(HistoricalSets.Books(84_001, 600), 0.93);

    [Fact]
    public void The_reading_can_fail()
    {
        var set = SmallHardSets.Typed(81_001);
        Assert.Equal(1, set.Judge(set.PersonOf.GroupBy(p => p.Value).Select(g => g.Select(p => p.Key).ToList())).F1);
        Assert.True(set.Judge([set.PersonOf.Keys.ToList()]).F1 < 0.05);
        Assert.Equal(0, set.Judge([]).F1);
    }

    [Fact]
    public void Two_first_names_with_one_birth_date_are_for_a_person_even_where_nothing_is_known_of_homes()
    {
        var set = SmallHardSets.Typed(81_003);
        var linked = Linked.Of(set.Text + "9901,Grace,Zelmarook,2014-06-01,Leeds,\n9902,Thomas,Zelmarook,2014-06-01,Leeds,\n");
        Assert.DoesNotContain(("9901", "9902"), linked.Pairs);
        Assert.Contains(("9901", "9902"), linked.Review);
    }

    private static void Gathers(MadeSet set, double least)
    {
        var linked = Linked.Of(set.Text);
        var (f1, precision, recall) = set.Judge(linked.Links.Clusters.Select(c => c.Select(linked.Id).ToList()));
        Assert.True(f1 >= least, $"F1 {f1:0.000}, precision {precision:0.000}, recall {recall:0.000}");
    }
}
