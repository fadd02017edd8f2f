using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.People;
using Kith.Record.Practice;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.FrontDoor;

/// <summary>What one source referred and what came of it. <paramref name="MedianHours"/> from received to decided.</summary>
public sealed record SourceCount(string Source, int Received, int Decided, int NoFurtherAction, int ReReferrals, double? MedianHours)
{
    /// <summary>Fewer decided than this say nothing about a source; the pack's number.</summary>
    public required int FewestToSay { get; init; }

    /// <summary>What kind of source it is: "school", "referrer", "family".</summary>
    public required string Kind { get; init; }

    /// <summary>Share of those decided that ended with no further action, in whole per cent; null when they are too few to say.</summary>
    public int? NoFurtherActionPercent => Decided < FewestToSay ? null : (int)Math.Round(100.0 * NoFurtherAction / Decided, MidpointRounding.AwayFromZero);
}

/// <summary>Counts referrals to the front door by who sent them. Two statements; no person is named.</summary>
public sealed class CountBySource(KithDb db, CurrentActor current, PracticePacks practice)
{
    /// <summary>One row for each source, most first.</summary>
    public async Task<IReadOnlyList<SourceCount>> CountAsync(CancellationToken cancellation)
    {
        var actor = current.Value;
        var referrals = await db.Set<Referral>().AsNoTracking().Where(r => r.AgencyId == actor.Agency && r.Route == ReferralRoute.FrontDoor)
            .Select(r => new { r.Id, r.Source, r.SourceKind, r.ReceivedAt, r.DecidedAt, r.Decision }).ToListAsync(cancellation);
        var children = await db.Set<ReferralChild>().Where(c => c.AgencyId == actor.Agency)
            .Join(db.Set<Referral>().Where(r => r.Route == ReferralRoute.FrontDoor), c => c.ReferralId, r => r.Id, (c, _) => c)
            .Join(db.Set<Person>(), c => c.PersonId, p => p.Id, (c, p) => new { c.ReferralId, p.LeadId }).ToListAsync(cancellation);
        var at = referrals.ToDictionary(r => r.Id, r => r.ReceivedAt);
        var again = children.GroupBy(c => c.LeadId).SelectMany(g => g.OrderBy(c => at[c.ReferralId]).Zip(g.OrderBy(c => at[c.ReferralId]).Skip(1)))
            .Where(pair => FamilyHistory.IsReReferral(practice[actor.Place], at[pair.First.ReferralId], at[pair.Second.ReferralId])).Select(pair => pair.Second.ReferralId).ToHashSet();
        return referrals.GroupBy(r => r.Source).Select(g => new SourceCount(
            g.Key, g.Count(), g.Count(r => r.DecidedAt is not null), g.Count(r => r.Decision == FrontDoorDecision.NoFurtherAction), g.Count(r => again.Contains(r.Id)),
            Median(g.Where(r => r.DecidedAt is not null).Select(r => (r.DecidedAt!.Value - r.ReceivedAt).TotalHours))) { FewestToSay = practice[actor.Place].Place.FewestToSay, Kind = g.First().SourceKind }).OrderByDescending(s => s.Received).ThenBy(s => s.Source, StringComparer.Ordinal).ToList();
    }

    private static double? Median(IEnumerable<double> hours)
    {
        var all = hours.Order().ToList();
        return all.Count == 0 ? null : (all[(all.Count - 1) / 2] + all[all.Count / 2]) / 2;
    }
}
