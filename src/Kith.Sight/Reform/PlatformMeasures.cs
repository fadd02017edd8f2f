using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Team.Allocation;

namespace Kith.Sight.Reform;

/// <summary>What Kith counts by itself and a benefit can be measured by. Counts only: no name is read.</summary>
public sealed class PlatformMeasures(UnallocatedChildren unallocated, CurrentActor current, TimeProvider clock)
{
    /// <summary>Code and words of each.</summary>
    public static IReadOnlyList<(string Code, string Says)> All { get; } =
    [
        ("children-without-worker", "Children without a worker"), ("children-on-waiting-list", "Children on a waiting list"), ("longest-wait-days", "Days of the longest wait for a worker"),
    ];

    /// <summary>What it counts now; null when there is no such measure.</summary>
    public async Task<long?> NowAsync(string? code, CancellationToken cancellation)
    {
        if (All.All(m => m.Code != code)) return null;
        var waits = await unallocated.OfAsync(current.Value.Agency, cancellation);
        var today = London.Today(clock);
        return code switch
        {
            "children-without-worker" => waits.Sum(w => w.Children),
            "children-on-waiting-list" => waits.Where(w => w.OnWaitingList).Sum(w => w.Children),
            _ => waits.Select(w => today.DayNumber - London.DateOf(w.Since).DayNumber).DefaultIfEmpty(0).Max(),
        };
    }
}
