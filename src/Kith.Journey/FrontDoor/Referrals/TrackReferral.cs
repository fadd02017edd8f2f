using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.Users;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.FrontDoor.Referrals;

/// <summary>What a referrer may know of their referral: where it stands. No names.</summary>
/// <param name="Decision">Code of the decision, once the referrer was told; null before.</param>
public sealed record TrackedReferral(
    ReferralId Id, AgencyId Agency, string Reference, bool FromFamily, DateTime ReceivedAt, ReferralStatus Status, string? Question, DateTime? DecidedAt,
    string? Decision, string? Reason, DateTime? ToldAt, ReferralRoute Route, DateTime RouteSince);

/// <summary>Where a referral stands, for whoever sent it: by the secret code, or by their account.</summary>
public sealed class TrackReferral(KithDb db, CurrentActor current)
{
    /// <summary>By tracking code; null when no referral has it.</summary>
    public async Task<TrackedReferral?> ByCodeAsync(string code, CancellationToken cancellation)
    {
        if (TrackingCode.Read(code) is not { } read)
        {
            return null;
        }

        var hash = TrackingCode.Hash(read);
        return Shown(await db.Set<Referral>().AsNoTracking().FirstOrDefaultAsync(r => r.TrackingHash == hash, cancellation));
    }

    /// <summary>One that the signed-in referrer sent.</summary>
    public async Task<TrackedReferral?> MineAsync(ReferralId id, CancellationToken cancellation) =>
        Shown(await Mine().FirstOrDefaultAsync(r => r.Id == id, cancellation));

    /// <summary>All that the signed-in referrer sent, newest first.</summary>
    public async Task<IReadOnlyList<TrackedReferral>> AllMineAsync(CancellationToken cancellation) =>
        (await Mine().OrderByDescending(r => r.Number).ToListAsync(cancellation)).Select(r => Shown(r)!).ToList();

    /// <summary>The agency a tracked referral came to.</summary>
    public Task<Agency> AgencyAsync(TrackedReferral referral, CancellationToken cancellation) =>
        db.Set<Agency>().AsNoTracking().FirstAsync(a => a.Id == referral.Agency, cancellation);

    private IQueryable<Referral> Mine()
    {
        var (agency, user) = (current.Value.Agency, current.Value.User);
        return db.Set<Referral>().AsNoTracking().Where(r => r.AgencyId == agency && r.ReferrerUserId == user);
    }

    private static TrackedReferral? Shown(Referral? r) => r is null ? null : new(
        r.Id, r.AgencyId, r.Reference, r.ReferrerPersonId is not null, r.ReceivedAt, r.Status, r.QuestionForReferrer, r.DecidedAt,
        r.ReferrerToldAt is null ? null : r.Decision, r.ReferrerToldAt is null ? null : r.ReasonForReferrer, r.ReferrerToldAt, r.Route, r.RouteSince);
}
