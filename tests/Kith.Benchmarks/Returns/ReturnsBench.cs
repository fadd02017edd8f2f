using System.Text;

namespace Kith.Benchmarks.Returns;

/// <summary>The command line checks returns of a large authority: the whole process, from its start to the last finding on disk.</summary>
internal sealed class ReturnsBench : Bench
{
    private const int Times = 5;
    private const int Ssda903Copies = 8;
    private const int CensusCopies = 61;

    public override string Name => "returns";

    public override string Says => "kith returns validate, whole process: 21,400 children looked after with the 2026/27 rules, and a census of 20,000 children";

    public override async Task<IReadOnlyList<Measured>> RunAsync(BenchPlace place, CancellationToken cancellation)
    {
        var data = Path.Combine(CommandRun.Root, "tests", "data", "returns");
        var ssda903 = Copied(Path.Combine(data, "ssda903", "sample"), Path.Combine(place.Folder, "ssda903"));
        var census = Census(Path.Combine(data, "cin", "sample", "fake_CIN_data.xml"), Path.Combine(place.Folder, "census.xml"));
        var found = Path.Combine(place.Folder, "found.json");
        var results = new List<Measured>();
        await MeasureAsync("SSDA903, 21,400 children", 0.7, 250, ["ssda903", ssda903, "--rules", "2026/27", "--year-ending", "2018-03-31", "--authority", "E09000027",
            "--placement-locations", Path.Combine(ssda903, "locations", "places.csv"), "--json", found]);
        await MeasureAsync("CIN census, 20,000 children", 1.0, 250, ["cin", census, "--rules", "2025/26", "--json", found]);
        return results;

        async Task MeasureAsync(string of, double seconds, double megabytes, string[] words)
        {
            var runs = new List<CommandRun>();
            for (var i = 0; i < Times; i++) runs.Add(await CommandRun.OfAsync(["returns", "validate", .. words], cancellation));
            results.Add(new($"{of}, median of {Times}", runs.Select(r => r.Seconds).Order().ElementAt(Times / 2), "s", Bar.Most(seconds)));
            results.Add(new($"{of}, most memory", runs.Max(r => r.Megabytes), "MB", Bar.Most(megabytes)));
        }
    }

    // The sample again and again, each time with new children.
    private static string Copied(string sample, string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "locations"));
        foreach (var file in Directory.EnumerateFiles(sample, "*.csv").Where(f => !f.EndsWith("placed_for_adoption.csv", StringComparison.Ordinal)))
        {
            Repeat(file, Path.Combine(folder, Path.GetFileName(file)), (line, copy) => $"{copy}A{line}");
        }

        Repeat(Path.Combine(sample, "derived", "episodes-placement-location.csv"), Path.Combine(folder, "locations", "places.csv"), (line, _) => line);
        return folder;
    }

    private static void Repeat(string from, string to, Func<string, int, string> line)
    {
        var lines = File.ReadAllLines(from);
        using var text = new StreamWriter(to, false, new UTF8Encoding(false));
        text.Write(lines[0] + "\n");
        for (var copy = 0; copy < Ssda903Copies; copy++)
        {
            foreach (var each in lines.Skip(1).Where(l => l.Length > 0)) text.Write(line(each, copy) + "\n");
        }
    }

    private static string Census(string sample, string to)
    {
        var all = File.ReadAllText(sample);
        var (start, end) = (all.IndexOf("<Children>", StringComparison.Ordinal) + "<Children>".Length, all.IndexOf("</Children>", StringComparison.Ordinal));
        using var text = new StreamWriter(to, false, new UTF8Encoding(false));
        text.Write(all[..start]);
        for (var copy = 0; copy < CensusCopies; copy++) text.Write(all[start..end].Replace("RND000", $"RND{copy:000}", StringComparison.Ordinal));
        text.Write(all[end..]);
        return to;
    }
}
