using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kith.Benchmarks;

/// <summary><c>kith bench [NAME...] [--json OUT]</c>: measures and says which bars are met. A miss is said, and is no error.</summary>
public static class RunBenches
{
    private const int Misunderstood = 2;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Exit code 0 measured, 2 the words were not understood.</summary>
    public static async Task<int> RunAsync(string[] args, TextWriter says, TextWriter problems)
    {
        var words = args.ToList();
        var at = words.IndexOf("--json");
        var json = at >= 0 && at + 1 < words.Count ? words[at + 1] : null;
        if (at >= 0) words.RemoveRange(at, Math.Min(2, words.Count - at));
        var unknown = words.Where(w => Benches.All.All(b => b.Name != w)).ToList();
        if (unknown.Count > 0 || (at >= 0 && json is null))
        {
            await problems.WriteLineAsync($"{(unknown.Count > 0 ? $"There is no bench '{unknown[0]}'" : "--json needs a file")}.\nUsage: kith bench [NAME...] [--json OUT]\n");
            foreach (var bench in Benches.All) await problems.WriteLineAsync($"  {bench.Name,-12} {bench.Says}");
            return Misunderstood;
        }

        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) => { pressed.Cancel = true; stop.Cancel(); };
        var place = new BenchPlace(
            Environment.GetEnvironmentVariable("KITH_BENCH_FOLDER") ?? Path.Combine(Path.GetTempPath(), "kith-bench"), Environment.GetEnvironmentVariable("KITH_BENCH_POSTGRES"), problems);
        await says.WriteLineAsync($"{Environment.ProcessorCount} cores{(File.Exists("/proc/loadavg") ? $", load {(await File.ReadAllTextAsync("/proc/loadavg")).Split(' ')[0]} before it began" : "")}");
        var results = new List<(Bench Bench, IReadOnlyList<Measured> Figures)>();
        foreach (var bench in Benches.All.Where(b => words.Count == 0 || words.Contains(b.Name)))
        {
            await says.WriteLineAsync($"\n{bench.Name}: {bench.Says}");
            var figures = await bench.RunAsync(place, stop.Token);
            await says.WriteAsync(BenchTable.Of(figures));
            results.Add((bench, figures));
        }

        await says.WriteLineAsync($"\n{BenchTable.Sum(results.SelectMany(r => r.Figures))}");
        if (json is not null) await File.WriteAllTextAsync(json, JsonSerializer.Serialize(results.Select(Shape), Json));
        return 0;
    }

    private static object Shape((Bench Bench, IReadOnlyList<Measured> Figures) result) => new
    {
        result.Bench.Name, What = result.Bench.Says,
        Results = result.Figures.Select(f => new { f.Of, Result = Math.Round(f.Figure, 4), f.Unit, Bar = f.Bar?.ToString(), f.Met }),
    };
}
