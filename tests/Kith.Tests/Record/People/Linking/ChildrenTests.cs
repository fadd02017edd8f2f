using Kith.Record.People.Linking;

namespace Kith.Tests.Record.People.Linking;

/// <summary>Invented children with brothers, sisters and twins, as several agencies write them.</summary>
public sealed class ChildrenTests
{
    [Theory]
    [InlineData(20260901)]
    [InlineData(20260902)]
    public void Children_are_found_again_and_brothers_and_sisters_of_one_birth_date_are_not_merged(int seed)
    {
        var lines = Linked.Children(seed, 12_000);
        var rows = lines.Skip(1).Select(l => l.Split(',')).ToDictionary(r => r[0], r => (Person: r[1], Family: r[2], Born: r[5]));
        var linked = Linked.Of(string.Join('\n', lines));
        var pairs = linked.Pairs;
        var right = pairs.Count(p => rows[p.Item1].Person == rows[p.Item2].Person);
        double all = rows.Values.GroupBy(r => r.Person).Sum(g => g.Count() * (g.Count() - 1) / 2);
        double siblings = rows.Values.Where(r => r.Born.Length > 0).GroupBy(r => (r.Family, r.Born))
            .Sum(g => g.Count() * (g.Count() - 1) / 2 - g.GroupBy(r => r.Person).Sum(p => p.Count() * (p.Count() - 1) / 2));
        var merged = pairs.Count(p => rows[p.Item1] is var one && rows[p.Item2] is var other && one.Person != other.Person && one.Family == other.Family && one.Born == other.Born && one.Born.Length > 0);
        Assert.True(siblings > 500, $"only {siblings} pairs of siblings with one birth date: the file tries nothing");
        Assert.True(right >= all * 0.94, $"recall {right / all:0.000}");
        Assert.True(merged <= siblings * 0.005, $"{merged} of {siblings} pairs of siblings merged");
        Assert.True(right >= pairs.Count * 0.99, $"{pairs.Count - right} of {pairs.Count} pairs are wrong");
        // Every suspected twin is somewhere: merged by mistake, or for a person.
        var review = linked.Review;
        var records = lines.Skip(1).Select(l => l.Split(',')).Where(r => r[5].Length > 0).GroupBy(r => (r[2], r[5])).ToList();
        var suspected = records.SelectMany(g => g.SelectMany(a => g.Where(b => string.CompareOrdinal(a[0], b[0]) < 0 && a[1] != b[1]).Select(b => (A: a, B: b)))).ToList();
        Assert.True(suspected.Count(p => review.Contains((p.A[0], p.B[0])) || pairs.Contains((p.A[0], p.B[0]))) >= suspected.Count * 0.985);
        Assert.DoesNotContain(suspected, p => p.A[7] == p.B[7] && p.A[7].Length > 0 && !review.Contains((p.A[0], p.B[0])) && !pairs.Contains((p.A[0], p.B[0])));
    }

    [Fact]
    public void A_seed_always_makes_the_same_children() => Assert.Equal(Linked.Children(7, 400), Linked.Children(7, 400));

    [Fact]
    public void A_twin_goes_to_a_person_and_the_reason_says_so()
    {
        var linked = Linked.Of("""
            id,forename,surname,dob,sex,address,postcode
            1,Aoife,Devlin,2014-06-01,F,9 Mill Terrace,BT99 3CC
            2,Niamh,Devlin,2014-06-01,F,9 Mill Terrace,BT99 3CC
            3,Oisín,Gormley,2012-01-09,M,4 Quay Row,BT99 4DD
            4,Fatima,Khan,2016-11-23,F,77 Ash Walk,BT99 5EE
            """);
        Assert.Empty(linked.Pairs);
        var twins = Assert.Single(linked.Links.Review);
        Assert.Equal(("1", "2"), (linked.Id(twins.A), linked.Id(twins.B)));
        Assert.Contains(twins.Why, why => why == "Same birth date and address, different first name: may be a twin");
    }

    [Fact]
    public void Twins_are_not_chained_by_a_record_without_a_first_name()
    {
        var linked = Linked.Of(string.Join('\n', Linked.Children(3, 3_000)) + "\n" + """
            t1,0,0,Aoife,Zelmarook,2014-06-01,F,9 Mill Terrace,Omagh,BT99 3CC,
            t2,0,0,Niamh,Zelmarook,2014-06-01,F,9 Mill Terrace,Omagh,BT99 3CC,
            t3,0,0,,Zelmarook,2014-06-01,F,9 Mill Terrace,Omagh,BT99 3CC,
            """);
        Assert.DoesNotContain(linked.Pairs, p => p.Item1.StartsWith('t') || p.Item2.StartsWith('t'));
        Assert.Contains(("t1", "t2"), linked.Review);
    }

    [Fact]
    public void Two_files_without_anybody_twice_give_each_record_one_partner()
    {
        var rows = Linked.Children(11, 6_000).Skip(1).Select(l => l.Split(',')).GroupBy(r => r[1]).Select(g => g.Take(2).ToList()).ToList();
        var first = rows.Select(g => string.Join(',', g[0])).Prepend(Linked.Children(11, 1)[0]);
        var second = rows.Where(g => g.Count > 1).Select(g => string.Join(',', g[1])).Prepend(Linked.Children(11, 1)[0]);
        var linked = Linked.Of(string.Join('\n', first), string.Join('\n', second));
        Assert.All(linked.Links.Clusters, cluster => Assert.Equal(2, cluster.Count));
        Assert.True(linked.Links.Clusters.Count > rows.Count(g => g.Count > 1) * 0.85, $"{linked.Links.Clusters.Count} of {rows.Count(g => g.Count > 1)}");
    }
}
