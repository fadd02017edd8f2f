using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Work;

namespace Kith.Journey.FrontDoor;

/// <summary>Opens a referral for a page: it is this agency's, everybody in it is in reach, and the read is logged, also when it is refused.</summary>
public sealed class OpenReferral(ReadReferral read, CurrentActor current, IReach reach, ReadLog reads)
{
    /// <summary>The file, with the read logged; null is not found.</summary>
    public Task<ReferralFile?> ReadAsync(ReferralId id, string what, CancellationToken cancellation) => FindAsync(id, what, SaveScreening.Action.Permission, log: true, cancellation);

    /// <summary>The file for an action that follows; the action logs for itself.</summary>
    public Task<ReferralFile?> FindAsync(ReferralId id, ActionInfo action, CancellationToken cancellation) => FindAsync(id, action.Code, action.Permission, log: false, cancellation);

    private async Task<ReferralFile?> FindAsync(ReferralId id, string what, string permission, bool log, CancellationToken cancellation)
    {
        var actor = current.Value;
        var file = actor.May(permission) ? await read.FindAsync(actor.Agency, id, cancellation) : null;
        if (file is null)
        {
            await reads.WriteAsync(what, [(null, Sight.Unknown)], cancellation);
            return null;
        }

        var sights = await reach.OfAsync(actor, file.People.Select(p => p.Id).ToList(), cancellation);
        var opens = sights.Values.All(s => s.MayOpen());
        if (log || !opens)
        {
            await reads.WriteAsync(what, sights.Where(s => opens || !s.Value.MayOpen()).Select(s => ((PersonId?)s.Key, s.Value)), cancellation);
        }

        return opens ? file : null;
    }
}
