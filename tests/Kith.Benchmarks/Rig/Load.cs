using System.Diagnostics;

namespace Kith.Benchmarks.Rig;

/// <summary>Asks as fast as answers come, with so many at once. What is compared is asked in turns, so that noise meets all alike; the first turn is dropped.</summary>
internal static class Load
{
    private const int AtOnce = 8, Turns = 5;
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(2);

    /// <summary>Answers a second of each, over all turns but the first.</summary>
    public static async Task<double[]> InTurnsAsync(CancellationToken cancellation, params Func<Task>[] asked)
    {
        var counts = new double[asked.Length];
        for (var turn = 0; turn < Turns; turn++)
            for (var i = 0; i < asked.Length; i++)
            {
                var rate = await RateAsync(asked[i], cancellation);
                if (turn > 0) counts[i] += rate / (Turns - 1);
            }

        return counts;
    }

    private static async Task<double> RateAsync(Func<Task> ask, CancellationToken cancellation)
    {
        var (began, answers) = (Stopwatch.GetTimestamp(), 0);
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async _ =>
        {
            while (Stopwatch.GetElapsedTime(began) < Turn && !cancellation.IsCancellationRequested)
            {
                await ask();
                Interlocked.Increment(ref answers);
            }
        }));
        return answers / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }
}
