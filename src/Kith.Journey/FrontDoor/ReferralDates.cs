using Kith.Journey.FrontDoor.Referrals;
using Kith.Platform.Data;
using Kith.Record.People;
using Kith.Record.Practice;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.FrontDoor;

/// <summary>By when a referral about a child is to be decided, while it is not.</summary>
internal sealed class ReferralDates(KithDb db, PracticePacks practice) : INextDatesPart
{
    public async Task<IReadOnlyList<NextDate>> OfAsync(ChildInView child, CancellationToken cancellation)
    {
        var (agency, ids) = (child.Actor.Agency, child.Ids);
        var open = await db.Set<ReferralChild>().AsNoTracking().Where(c => c.AgencyId == agency && ids.Contains(c.PersonId))
            .Join(db.Set<Referral>(), c => c.ReferralId, r => r.Id, (_, r) => r).Where(r => r.DecidedAt == null).Select(r => new { r.Id, r.Number, r.ReceivedAt }).ToListAsync(cancellation);
        return [.. open.Distinct().Select(r =>
        {
            var clock = practice[child.Actor.Place].ReadClock("front-door-decision", r.ReceivedAt, null, child.Now);
            return new NextDate(clock.DueOn, $"{clock.Clock.Says} ({Referral.ReferenceOf(r.Number)})", $"/front-door/{r.Id.Value}/screen", clock.Caveat);
        })];
    }
}
