using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.FrontDoor;

/// <summary>
/// One action on one referral that somebody of the front door works: it is found in the actor's agency, everybody in it is in reach, the version
/// the worker saw is still the stored one. A forged or foreign id looks like nothing, and the attempt is logged.
/// </summary>
public sealed class WorkReferral(Work work, CurrentActor current, KithDb db, ReadLog reads)
{
    /// <summary>Runs it. <paramref name="version"/> is what the worker saw; null where it does not matter.</summary>
    public async Task<Outcome<T>> DoAsync<T>(
        ActionInfo action, ReferralId id, int? version, string? why, Func<WorkInHand, Referral, IReadOnlyList<PersonId>, Task<Outcome<T>>> run, CancellationToken cancellation)
    {
        var agency = current.Value.Agency;
        var children = await db.Set<ReferralChild>().AsNoTracking().Where(c => c.AgencyId == agency && c.ReferralId == id).Select(c => c.PersonId).ToListAsync(cancellation);
        if (children.Count == 0)
        {
            await reads.WriteAsync(action.Code, [(null, Sight.Unknown)], cancellation);
            return new Outcome<T>.NotFound();
        }

        // A partner has no reach: the pages for partners check the request that was made of them instead.
        var about = current.Value.Reach == ReachKind.None ? About.Nobody : About.These(children);
        return await work.DoAsync<T>(action, about, why, async hand =>
        {
            var referral = await hand.Db.Set<Referral>().SingleAsync(r => r.AgencyId == agency && r.Id == id, cancellation);
            if (version is { } seen)
            {
                hand.Seen(referral, seen);
            }

            referral.Version++;
            return await run(hand, referral, children);
        }, cancellation);
    }
}
