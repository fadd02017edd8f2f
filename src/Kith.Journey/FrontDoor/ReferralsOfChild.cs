using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Record.People;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.FrontDoor;

/// <summary>A referral about a child that was decided. <paramref name="Decision"/> is the code for this child: see <see cref="FrontDoorDecision"/>.</summary>
public sealed record DecidedReferral(Guid Id, DateTime ReceivedAt, string Decision)
{
    /// <summary>The day it came, in London.</summary>
    public DateOnly ReceivedOn => London.DateOf(ReceivedAt);
}

/// <summary>The referrals of a child, for rooms that report about them. What was said of each is in its facts.</summary>
public sealed class ReferralsOfChild(KithDb db)
{
    /// <summary>Those that the front door decided, the earliest first. One statement.</summary>
    public async Task<IReadOnlyList<DecidedReferral>> DecidedAsync(ChildInView child, CancellationToken cancellation)
    {
        var (agency, ids) = (child.Actor.Agency, child.Ids);
        var rows = await db.Set<ReferralChild>().AsNoTracking().Where(c => c.AgencyId == agency && ids.Contains(c.PersonId))
            .Join(db.Set<Referral>().Where(r => r.Route == ReferralRoute.FrontDoor), c => c.ReferralId, r => r.Id, (c, r) => new { r.Id, r.ReceivedAt, r.DecidedAt, Decision = c.Decision ?? r.Decision })
            .Where(r => r.DecidedAt != null && r.Decision != null).OrderBy(r => r.ReceivedAt).ToListAsync(cancellation);
        return [.. rows.DistinctBy(r => r.Id).Select(r => new DecidedReferral(r.Id.Value, r.ReceivedAt, r.Decision!))];
    }
}
