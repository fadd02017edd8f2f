using Kith.Record.People;

namespace Kith.Team.Allocation;

/// <summary>The worker in the identity bar of a child: "Worker: Sam Obi (3rd)".</summary>
internal sealed class WorkerInHeader(WorkerOf workers) : IHeaderPart
{
    public async Task<HeaderWords> OfAsync(ChildInView child, CancellationToken cancellation)
    {
        return await workers.InViewAsync(child, cancellation) is { } worker
            ? HeaderWords.Of(new HeaderLine(HeaderPlace.Worker, $"Worker: {worker.Name}{(worker.HowManieth > 1 ? $" ({Nth(worker.HowManieth)} worker)" : "")}"))
            : HeaderWords.None;
    }

    internal static string Nth(int number) => (number % 100 is >= 11 and <= 13 ? 0 : number % 10) switch
    {
        1 => $"{number}st", 2 => $"{number}nd", 3 => $"{number}rd", _ => $"{number}th",
    };
}
