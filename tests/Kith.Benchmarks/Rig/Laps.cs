using System.Diagnostics;

namespace Kith.Benchmarks.Rig;

/// <summary>Times in milliseconds, and what lies below which share of them.</summary>
internal sealed class Laps
{
    private readonly List<double> times = [];
    private readonly TimeSpan cpuBefore = Environment.CpuUsage.TotalTime;
    private TimeSpan cpu;

    /// <summary>How many.</summary>
    public int Count => times.Count;

    /// <summary>Does something, and keeps how long it took.</summary>
    public async Task TimeAsync(Func<Task> run)
    {
        var began = Stopwatch.GetTimestamp();
        await run();
        times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        cpu = Environment.CpuUsage.TotalTime - cpuBefore;
    }

    /// <summary>The time below which this share lies: 0.95.</summary>
    public double At(double share)
    {
        var sorted = times.Order().ToList();
        return sorted[Math.Min(sorted.Count - 1, (int)Math.Ceiling(share * sorted.Count) - 1)];
    }

    /// <summary>p50 and processor time without a bar, p95 against the bar. On a machine that others use, processor time is what says most.</summary>
    public IEnumerable<Measured> Against(string of, double most) => [new($"{of}, processor", cpu.TotalMilliseconds / Count, "ms each"), new($"{of}, p50", At(.5), "ms"), new($"{of}, p95", At(.95), "ms", Bar.Most(most))];
}
