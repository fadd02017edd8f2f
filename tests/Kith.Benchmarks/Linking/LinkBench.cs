using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Kith.Cli.Demo;
using Kith.Cli.Demo.Linkage;
using Kith.Record.People.Linking;
using Kith.Record.People.Linking.Index;

namespace Kith.Benchmarks.Linking;

/// <summary>How well and how fast records are linked: three public sets, children of unseen seeds, and big files.</summary>
internal sealed class LinkBench : Bench
{
    private const int Children = 20_000, Many = 100_000, Most = 1_000_000, SoughtEvery = 1_000, MostMegabytes = 2_048;
    private static readonly (int Set, double Least)[] Sets = [(1, 1.0000), (2, 0.9987), (3, 0.9981)];
    private static readonly int[] Seeds = [4101, 4102, 4103];

    public override string Name => "link";

    public override string Says => "Linking records: F1 on the FEBRL sets, siblings merged among unseen children, seconds and memory of the command for 100,000 and 1,000,000 and how well, a new person among a million";

    public override async Task<IReadOnlyList<Measured>> RunAsync(BenchPlace place, CancellationToken cancellation)
    {
        var figures = new List<Measured>();
        foreach (var (set, least) in Sets)
        {
            var path = Path.Combine(DemoFolder.Find(), "..", "tests", "data", "febrl", $"dataset{set}.csv");
            var rows = (await File.ReadAllLinesAsync(path, cancellation)).Skip(1).Where(l => l.Length > 0).Select(l => l.Split(',')[0].Trim()).ToList();
            figures.Add(new($"FEBRL {set}, F1", Judge(Pairs(await File.ReadAllBytesAsync(path, cancellation)), rows.ToDictionary(id => id, id => id.Split('-')[1])).F1, "", Bar.Least(least)));
        }
        foreach (var seed in Seeds)
        {
            var lines = Lines(seed, Children);
            figures.AddRange(OfChildren($"children, seed {seed}", lines, Pairs(Bytes(lines))));
        }
        foreach (var (count, seconds, times) in new[] { (Many, 3.0, 3), (Most, 30.0, 1) })
        {
            await place.Progress.WriteLineAsync($"Inventing and linking {count:N0} records");
            var (file, links, lines) = (Path.Combine(place.Folder, "children.csv"), Path.Combine(place.Folder, "links.json"), Lines(Seeds[0], count));
            await File.WriteAllLinesAsync(file, lines, cancellation);
            var runs = new List<CommandRun>();
            for (var i = 0; i < times; i++) runs.Add(await CommandRun.OfAsync(["people", "link", file, "--json", links], cancellation));
            var run = runs.OrderBy(r => r.Seconds).ElementAt(times / 2);
            figures.Add(new($"{count:N0} records, the whole command, median of {times}", run.Seconds, "s", Bar.Most(seconds)));
            figures.Add(new($"{count:N0} records, processor time", run.Processor, "s", null));
            figures.Add(new($"{count:N0} records, most memory", run.Megabytes, "MB", Bar.Most(MostMegabytes)));
            figures.AddRange(OfChildren($"{count:N0} records", lines, await WrittenAsync(links, cancellation)));
        }
        figures.AddRange(NewPerson(cancellation));
        return figures;
    }

    // One letter is changed in the first name, the surname or the address, and the number left out.
    private static IEnumerable<Measured> NewPerson(CancellationToken cancellation)
    {
        var lines = Lines(Seeds[1], Most);
        var index = PersonIndex.Of(new MemoryStream(Bytes(lines)), "children.csv", cancellation);
        var (random, times, found, sought) = (new Random(Seeds[1]), new List<double>(), 0, 0);
        for (var i = 1; i < lines.Count; i += SoughtEvery, sought++)
        {
            var cells = lines[i].Split(',');
            var (id, typo) = (cells[0], new[] { 3, 4, 7 }[random.Next(3)]);
            if (cells[typo].Length > 0) cells[typo] = cells[typo].Remove(random.Next(cells[typo].Length), 1);
            (cells[0], cells[^1]) = ("", "");
            var from = Stopwatch.GetTimestamp();
            var likely = index.Find(cells);
            times.Add(Stopwatch.GetElapsedTime(from).TotalMilliseconds);
            if (likely.Any(l => l.Id == id)) found++;
        }
        times.Sort();
        yield return new("a new person against 1,000,000, p95", times[times.Count * 95 / 100], "ms", Bar.Most(20));
        yield return new("the right one in the first ten", 100.0 * found / sought, "%", Bar.Least(98));
    }

    private static IEnumerable<Measured> OfChildren(string which, List<string> lines, IReadOnlyList<(string A, string B)> pairs)
    {
        var rows = lines.Skip(1).Select(l => l.Split(',')).ToList();
        var people = rows.ToDictionary(r => r[0], r => r[1]);
        var families = rows.ToDictionary(r => r[0], r => (Family: r[2], Born: r[5]));
        var judged = Judge(pairs, people);
        var siblings = families.Where(f => f.Value.Born.Length > 0).GroupBy(f => f.Value)
            .Sum(g => Two(g.Count()) - g.GroupBy(r => people[r.Key]).Sum(p => Two(p.Count())));
        var merged = judged.Wrong.Count(p => families[p.A] == families[p.B] && families[p.A].Born.Length > 0);
        yield return new($"{which}: siblings with one birth date merged", 100.0 * merged / siblings, "%", Bar.Most(0.5));
        yield return new($"{which}: recall", judged.Recall, "", Bar.Least(0.95));
    }

    private static List<(string A, string B)> Pairs(byte[] file)
    {
        var links = LinkFiles.Run([("file.csv", new MemoryStream(file))], new(), _ => { }, out var idOf);
        return links.Pairs.Select(p => (idOf(p.A), idOf(p.B))).ToList();
    }

    private static async Task<IReadOnlyList<(string A, string B)>> WrittenAsync(string json, CancellationToken cancellation)
    {
        await using var file = File.OpenRead(json);
        using var links = await JsonDocument.ParseAsync(file, cancellationToken: cancellation);
        return links.RootElement.GetProperty("pairs").EnumerateArray().Select(p => (p.GetProperty("a").GetString()!, p.GetProperty("b").GetString()!)).ToList();
    }

    private static (double F1, double Recall, IReadOnlyList<(string A, string B)> Wrong) Judge(IReadOnlyList<(string A, string B)> pairs, IReadOnlyDictionary<string, string> personOf)
    {
        var wrong = pairs.Where(p => personOf[p.A] != personOf[p.B]).ToList();
        double all = personOf.GroupBy(p => p.Value).Sum(g => Two(g.Count())), right = pairs.Count - wrong.Count;
        return (2 * right / (pairs.Count + all), right / all, wrong);
    }

    private static long Two(int count) => (long)count * (count - 1) / 2;

    private static List<string> Lines(int seed, int count) => [LinkageFile.Headings, .. LinkageFile.Rows(LinkageLists.Load(DemoFolder.Find()), seed, count)];

    private static byte[] Bytes(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Join('\n', lines));
}
