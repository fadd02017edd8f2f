namespace Kith.Tests.Record.People.Linking;

/// <summary>Three public sets of invented Australians (tests/data/febrl), at the usual threshold and without labels. The ids say who is who; the engine sees them as any text.</summary>
public sealed class FebrlTests
{
    [Theory]
    [InlineData(1, 1.0000)]
    [InlineData(2, 0.9987)]
    [InlineData(3, 0.9981)]
    public void Each_set_is_linked_at_least_as_well_as_the_best_published_way_without_labels(int set, double least)
    {
        var linked = Linked.Febrl(set);
        var records = File.ReadAllLines(FebrlFile(set)).Skip(1).Select(row => row.Split(',')[0].Trim()).Where(id => id.Length > 0).ToList();
        long all = records.GroupBy(Person).Sum(g => (long)g.Count() * (g.Count() - 1) / 2);
        var found = linked.Pairs;
        long right = found.Count(p => Person(p.Item1) == Person(p.Item2));
        var f1 = 2.0 * right / (found.Count + all);
        Assert.True(f1 >= least, $"F1 {f1:0.0000} of {all} true pairs, {found.Count} found, {right} right");
    }

    [Fact]
    public void The_same_file_gives_the_same_bytes() => Assert.Equal(Linked.Febrl(1).Written(), Linked.Febrl(1).Written());

    private static string Person(string id) => id.Split('-')[1];

    [Theory]
    [InlineData(1, 0.999)]
    [InlineData(2, 0.998)]
    [InlineData(3, 0.994)]
    public void Originals_in_one_file_and_one_copy_of_each_in_another_are_linked_one_to_one(int set, double least)
    {
        var lines = File.ReadAllLines(FebrlFile(set)).Where(l => l.Trim().Length > 0).ToList();
        var copies = lines.Skip(1).Where(l => !l.Split(',')[0].Trim().EndsWith("-org", StringComparison.Ordinal)).GroupBy(l => Person(l.Split(',')[0])).Select(g => g.First()).ToList();
        var originals = lines.Skip(1).Where(l => l.Split(',')[0].Trim().EndsWith("-org", StringComparison.Ordinal));
        var linked = Linked.Of(string.Join('\n', originals.Prepend(lines[0])), string.Join('\n', copies.Prepend(lines[0])));
        var right = linked.Pairs.Count(p => Person(p.Item1) == Person(p.Item2));
        Assert.All(linked.Links.Clusters, cluster => Assert.Equal(2, cluster.Count));
        Assert.True(2.0 * right / (linked.Pairs.Count + copies.Count) >= least, $"{right} of {copies.Count}, {linked.Pairs.Count - right} wrong");
    }

    private static string FebrlFile(int set)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Kith.slnx"))) folder = folder.Parent;
        return Path.Combine(folder.FullName, "tests", "data", "febrl", $"dataset{set}.csv");
    }
}
