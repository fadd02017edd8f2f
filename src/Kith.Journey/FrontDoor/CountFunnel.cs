using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.FrontDoor;

/// <summary>What a quarter of a year brought to the front door, and what has come of it since.</summary>
/// <param name="From">Its first day.</param>
/// <param name="Decisions">Code of the decision to number of referrals; "" for those not decided yet.</param>
/// <param name="Outcomes">Code of the outcome to number of approved assessments that followed; "" for those not approved yet.</param>
public sealed record FunnelQuarter(DateOnly From, int AdviceCalls, int Referrals, IReadOnlyDictionary<string, int> Decisions, IReadOnlyDictionary<string, int> Outcomes)
{
    /// <summary>Assessments that followed, finished or not.</summary>
    public int Assessments => Outcomes.Values.Sum();

    /// <summary>Referrals that are decided.</summary>
    public int Decided => Referrals - Decisions.GetValueOrDefault("");
}

/// <summary>
/// Follows what came in, quarter by quarter: advice call, referral, decision, assessment, outcome. Everything is counted in the quarter in which the
/// referral was received. Three statements; no person is named.
/// Help that was asked of a panel is not among them, unless it was passed to the front door.
/// </summary>
public sealed class CountFunnel(KithDb db, CurrentActor current, TimeProvider clock)
{
    private const int Quarters = 8, MonthsOfQuarter = 3;

    /// <summary>The newest quarter first; every quarter is there, also an empty one.</summary>
    /// <param name="sourceKind">Only referrals of this kind of source; advice calls have none and are then left out.</param>
    public async Task<IReadOnlyList<FunnelQuarter>> CountAsync(string? sourceKind, CancellationToken cancellation)
    {
        var agency = current.Value.Agency;
        var newest = QuarterOf(London.Today(clock));
        var first = newest.AddMonths(-MonthsOfQuarter * (Quarters - 1));
        var since = London.ToUtc(first, TimeOnly.MinValue);
        var referrals = await db.Set<Referral>().AsNoTracking()
            .Where(r => r.AgencyId == agency && r.Route == ReferralRoute.FrontDoor && r.ReceivedAt >= since && (sourceKind == null || r.SourceKind == sourceKind))
            .Select(r => new { r.Id, r.ReceivedAt, r.Decision }).ToListAsync(cancellation);
        var calls = sourceKind is null ? await db.Set<AdviceCall>().Where(c => c.AgencyId == agency && c.At >= since).Select(c => c.At).ToListAsync(cancellation) : [];
        var assessments = (await db.Set<Assessment.Assessment>()
            .Where(a => a.AgencyId == agency && a.ReferralId != null && a.WithdrawnAt == null && a.ClockFrom >= since)
            .Select(a => new { Referral = a.ReferralId!.Value, a.Outcome }).ToListAsync(cancellation)).ToLookup(a => a.Referral, a => a.Outcome ?? "");
        var came = referrals.ToLookup(r => QuarterOf(London.DateOf(r.ReceivedAt)));
        var rang = calls.ToLookup(at => QuarterOf(London.DateOf(at)));
        return Enumerable.Range(0, Quarters).Select(back => newest.AddMonths(-MonthsOfQuarter * back)).Select(quarter => new FunnelQuarter(
            quarter, rang[quarter].Count(), came[quarter].Count(), Counted(came[quarter].Select(r => r.Decision ?? "")),
            Counted(came[quarter].SelectMany(r => assessments[r.Id.Value])))).ToList();
    }

    private static Dictionary<string, int> Counted(IEnumerable<string> codes) => codes.CountBy(c => c).ToDictionary(StringComparer.Ordinal);

    private static DateOnly QuarterOf(DateOnly day) => new(day.Year, ((day.Month - 1) / MonthsOfQuarter * MonthsOfQuarter) + 1, 1);
}
