using Kith.Kernel;

namespace Kith.Cli.Demo;

/// <summary>One thing that happens in the demo, at its moment (UTC).</summary>
internal sealed record Happening(DateTime Moment, Func<CancellationToken, Task> Play);

/// <summary>Plays what happens in the order of its moments: one clock, which only moves on.</summary>
internal static class InOrder
{
    /// <summary>Plays it all.</summary>
    public static async Task PlayAsync(IEnumerable<Happening> happenings, SetClock clock, CancellationToken cancellation)
    {
        foreach (var each in happenings.OrderBy(h => h.Moment))
        {
            if (each.Moment > clock.GetUtcNow().UtcDateTime) clock.MoveTo(each.Moment);
            await each.Play(cancellation);
        }
    }
}
