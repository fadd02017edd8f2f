using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Record.People;
using Kith.Record.Practice;
using Kith.Record.Practice.Clocks;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.FrontDoor;

/// <summary>An earlier referral of any of the children, with what came of it.</summary>
public sealed record EarlierReferral(ReferralId Id, string Reference, DateTime ReceivedAt, string Source, string? Decision, DateTime? DecidedAt, ReferralRoute Route);

/// <summary>What came before. <paramref name="InWindow"/> counts those within the re-referral window of the pack; help asked of a panel is no referral again.</summary>
public sealed record Earlier(IReadOnlyList<EarlierReferral> Referrals, int InWindow);

/// <summary>What the front door knew of these children before.</summary>
public sealed class FamilyHistory(KithDb db, PracticePacks practice)
{
    /// <summary>Earlier referrals of any of the children, whichever of their joined records they named. One statement.</summary>
    public async Task<Earlier> EarlierAsync(ReferralFile file, CancellationToken cancellation)
    {
        var referral = file.Referral;
        var leads = file.Siblings.Select(s => s.Id).ToList();
        var rows = await db.Set<Referral>().AsNoTracking()
            .Where(r => r.AgencyId == referral.AgencyId && r.Id != referral.Id && r.ReceivedAt <= referral.ReceivedAt
                && db.Set<ReferralChild>().Any(c => c.ReferralId == r.Id && db.Set<Person>().Any(p => p.Id == c.PersonId && leads.Contains(p.LeadId))))
            .OrderByDescending(r => r.ReceivedAt)
            .Select(r => new { r.Id, r.Number, r.ReceivedAt, r.Source, r.Decision, r.DecidedAt, r.Route }).ToListAsync(cancellation);
        var found = rows.Select(r => new EarlierReferral(r.Id, Referral.ReferenceOf(r.Number), r.ReceivedAt, r.Source, r.Decision, r.DecidedAt, r.Route)).ToList();
        var place = await db.Set<Record.Users.Agency>().Where(a => a.Id == referral.AgencyId).Select(a => a.Place).FirstAsync(cancellation);
        return new(found, found.Count(e => (e.Route, referral.Route) is (ReferralRoute.FrontDoor, ReferralRoute.FrontDoor) && IsReReferral(practice[place], e.ReceivedAt, referral.ReceivedAt)));
    }

    /// <summary>Whether a referral that came at <paramref name="at"/> is a re-referral after one at <paramref name="before"/>, by the pack's window.</summary>
    public static bool IsReReferral(PracticePack pack, DateTime before, DateTime at)
    {
        var clock = pack.Clocks.On("re-referral-window", London.DateOf(before));
        return before < at && London.DateOf(at) <= ClockFace.DueOn(clock, pack.Calendar, London.DateOf(before));
    }
}
