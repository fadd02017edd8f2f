using System.Diagnostics;

namespace Kith.Benchmarks;

/// <summary>One run of the command line as its user runs it: the whole process, from its start to its last byte.</summary>
/// <param name="Seconds">From start to end.</param>
/// <param name="Processor">Seconds of all cores together.</param>
/// <param name="Megabytes">The most memory it held (peak resident set).</param>
internal sealed record CommandRun(double Seconds, double Processor, double Megabytes)
{
    private const double Megabyte = 1 << 20;

    // A look at a process reads all its threads: looking every few milliseconds slowed down what was measured.
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(25);

    /// <summary>The folder of the repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Runs <c>kith</c> with these words; throws with what it said when it fails.</summary>
    public static async Task<CommandRun> OfAsync(IReadOnlyList<string> words, CancellationToken cancellation)
    {
        var program = Path.Combine(Root, "artifacts", "bin", "Kith.Cli", "release", "kith.dll");
        if (!File.Exists(program)) throw new InvalidOperationException("Build the command line first: ./kith help");
        var began = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, .. words]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var (says, progress) = (process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
        var ended = EndedAsync();
        var (most, processor) = (0L, TimeSpan.Zero);
        while (await Task.WhenAny(ended, Task.Delay(BetweenLooks, cancellation)) != ended)
        {
            try
            {
                process.Refresh();
                (most, processor) = (Math.Max(most, process.PeakWorkingSet64), process.TotalProcessorTime);
            }
            catch (InvalidOperationException)
            {
                break; // it ended between the question and the answer
            }
        }

        var seconds = await ended;
        if (process.ExitCode != 0) throw new InvalidOperationException($"{await says}{await progress}");
        return new(seconds, processor.TotalSeconds, most / Megabyte);

        async Task<double> EndedAsync()
        {
            await process.WaitForExitAsync(cancellation);
            return Stopwatch.GetElapsedTime(began).TotalSeconds;
        }
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Kith.slnx"))) folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Run the benches inside the repository.");
        return folder;
    }
}
