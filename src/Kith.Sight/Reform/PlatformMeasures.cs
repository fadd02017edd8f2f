using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Team.Allocation;

namespace Kith.Sight.Reform;

/// <summary>What Kith counts by itself and a benefit can be measured by. Counts only: no name is read.</summary>
public sealed class PlatformMeasures(UnallocatedChildren unallocated, ScreenTime screen, CurrentActor current, TimeProvider clock)
{
    /// <summary>There is no such measure.</summary>
    public static readonly Refusal Unknown = new("reform.no-such-measure", "Choose what is counted");

    /// <summary>A figure of few people would be a figure of somebody.</summary>
    public static readonly Refusal TooFew = new("reform.too-few-to-say", "Too few workers used Kith in these days to say anything of them together");

    /// <summary>Code and words of each.</summary>
    public static IReadOnlyList<(string Code, string Says)> All { get; } =
    [
        ("children-without-worker", "Children without a worker"), ("children-on-waiting-list", "Children on a waiting list"), ("longest-wait-days", "Days of the longest wait for a worker"),
        ("screen-minutes", "Minutes on records in Kith of a worker and day, the middle one; time in other systems and on paper is not in it"),
    ];

    /// <summary>What it counts now, or why nothing can be said.</summary>
    public async Task<Outcome<long>> NowAsync(string? code, CancellationToken cancellation)
    {
        if (All.All(m => m.Code != code)) return Unknown;
        if (code == "screen-minutes") return await screen.MinutesAsync(cancellation) is { } minutes ? minutes : TooFew;
        var waits = await unallocated.OfAsync(current.Value.Agency, cancellation);
        var today = London.Today(clock);
        return (long)(code switch
        {
            "children-without-worker" => waits.Sum(w => w.Children),
            "children-on-waiting-list" => waits.Where(w => w.OnWaitingList).Sum(w => w.Children),
            _ => waits.Select(w => today.DayNumber - London.DateOf(w.Since).DayNumber).DefaultIfEmpty(0).Max(),
        });
    }
}
