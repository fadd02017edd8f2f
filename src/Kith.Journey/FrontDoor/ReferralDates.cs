using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Record.People;
using Kith.Record.Practice;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.FrontDoor;

/// <summary>By when a referral about a child is to be decided, while it is not.</summary>
internal sealed class ReferralDates(KithDb db, PracticePacks practice) : INextDatesPart
{
    private static readonly Prepared<Func<KithDb, AgencyId, IReadOnlyList<PersonId>, IAsyncEnumerable<Waiting>>> Undecided = new(() => EF.CompileAsyncQuery(
        (KithDb db, AgencyId agency, IReadOnlyList<PersonId> ids) =>
        db.Set<ReferralChild>().AsNoTracking().Where(c => c.AgencyId == agency && ids.Contains(c.PersonId))
            .Join(db.Set<Referral>(), c => c.ReferralId, r => r.Id, (_, r) => r).Where(r => r.DecidedAt == null).Select(r => new Waiting(r.Id, r.Number, r.Route, r.RouteSince))));

    private sealed record Waiting(ReferralId Id, int Number, ReferralRoute Route, DateTime Since);

    public async Task<IReadOnlyList<NextDate>> OfAsync(ChildInView child, CancellationToken cancellation)
    {
        var open = await db.ListAsync(Undecided.On(db)(db, child.Actor.Agency, child.Ids), cancellation);
        return [.. open.Distinct().Select(r =>
        {
            var clock = practice[child.Actor.Place].ReadClock(r.Route.Clock(), r.Since, null, child.Now);
            return new NextDate(clock.DueOn, $"{clock.Clock.Says} ({Referral.ReferenceOf(r.Number)})", $"/front-door/{r.Id.Value}/screen", clock.Caveat);
        })];
    }
}
