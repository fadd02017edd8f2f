using System.Diagnostics;

namespace Kith.Benchmarks.Rig;

/// <summary>Asks as fast as answers come, with so many at once. What is compared is asked in turns, so that noise meets all alike; the first turn is dropped.</summary>
internal static class Load
{
    private const int AtOnce = 8, Turns = 5;
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(2);

    /// <summary>Answers a second of each and milliseconds of processor time for an answer (client and server), over all turns but the first.</summary>
    public static async Task<(double Rate, double Processor)[]> InTurnsAsync(CancellationToken cancellation, params Func<Task>[] asked)
    {
        var sums = new (double Rate, double Processor)[asked.Length];
        for (var turn = 0; turn < Turns; turn++)
            for (var i = 0; i < asked.Length; i++)
            {
                var (rate, processor) = await RateAsync(asked[i], cancellation);
                if (turn > 0) sums[i] = (sums[i].Rate + rate / (Turns - 1), sums[i].Processor + processor / (Turns - 1));
            }

        return sums;
    }

    private static async Task<(double Rate, double Processor)> RateAsync(Func<Task> ask, CancellationToken cancellation)
    {
        var (began, used, answers) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, 0);
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async _ =>
        {
            while (Stopwatch.GetElapsedTime(began) < Turn && !cancellation.IsCancellationRequested)
            {
                await ask();
                Interlocked.Increment(ref answers);
            }
        }));
        return (answers / Stopwatch.GetElapsedTime(began).TotalSeconds, (Environment.CpuUsage.TotalTime - used).TotalMilliseconds / answers);
    }
}
