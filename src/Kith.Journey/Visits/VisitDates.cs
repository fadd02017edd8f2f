using Kith.Journey.Plans;
using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Record.People;
using Kith.Record.Practice;
using Kith.Record.Practice.Clocks;
using Kith.Team.Allocation;

namespace Kith.Journey.Visits;

/// <summary>When a child is to be visited next: by the kind of plan, counted from when the child was last seen; before there is a plan, from when the worker was named.</summary>
internal sealed class VisitDates(SeenLast seen, OpenPlanOf plans, WorkerOf workers, PracticePacks practice, KithDb db) : INextDatesPart
{
    private const string Usual = "visit", First = "first-visit";

    public async Task<IReadOnlyList<NextDate>> OfAsync(ChildInView child, CancellationToken cancellation)
    {
        var pack = practice[child.Actor.Place];
        // All three at once; each keeps its answer.
        await db.AllAsync([stop => seen.OfAsync(child, stop), stop => workers.InViewAsync(child, stop), stop => plans.FindAsync(child, stop)], cancellation);
        var last = (await seen.OfAsync(child, cancellation)).Seen?.At;
        var worker = await workers.InViewAsync(child, cancellation);
        if (await plans.FindAsync(child, cancellation) is { } plan)
        {
            return [Due(child, pack.ReadClock(ClockOf(pack, plan.Kind), last ?? plan.StartedAt, null, child.Now))];
        }

        return worker is not null && (last is null || last < worker.From) ? [Due(child, pack.ReadClock(First, worker.From, null, child.Now))] : [];
    }

    // A pack that sets a time of its own for a kind of plan has a clock "visit-" and that kind.
    private static string ClockOf(PracticePack pack, string kind) => pack.Clocks.All.Any(c => c.Id == $"{Usual}-{kind}") ? $"{Usual}-{kind}" : Usual;

    private static NextDate Due(ChildInView child, ClockReading clock) => new(clock.DueOn, clock.Clock.Says, $"/children/{child.Id.Value}/visits/new", clock.Caveat);
}
