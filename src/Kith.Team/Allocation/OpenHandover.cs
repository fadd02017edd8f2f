using Kith.Kernel;
using Kith.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Kith.Team.Allocation;

/// <summary>Notes that the new worker opened the handover page. Only theirs counts, and only the first time.</summary>
public sealed class OpenHandover(Work work)
{
    /// <summary>The action.</summary>
    public static readonly ActionInfo Action = new("allocation.open-handover", "visits.record", "Opened the handover page");

    /// <summary>Notes it; done as well when it was noted before.</summary>
    public Task<Outcome<Nothing>> DoAsync(DrawnHandover page, CancellationToken cancellation) =>
        work.DoAsync<Nothing>(Action, About.These(page.Of.Children), why: null, async hand =>
        {
            var handover = await hand.Db.Set<Handover>().SingleAsync(h => h.Id == page.Handover.Id, cancellation);
            if (handover.ToWorkerId != hand.Actor.User || handover.OpenedAt is not null) return Nothing.Value;
            handover.OpenedAt = hand.Now;
            handover.Version++;
            hand.Happened(HandoverOpened.Kind, new(hand.Actor.Name), page.Of.Children, subject: ("handover", handover.Id.Value));
            return Nothing.Value;
        }, cancellation);
}
