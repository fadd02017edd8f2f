using Kith.Cli.Demo.Stories;
using Kith.Journey.Assessment;
using Kith.Journey.FrontDoor;
using Kith.Journey.FrontDoor.Referrals;
using Kith.Journey.Plans;
using Kith.Kernel;
using Kith.Record.People;
using Kith.Record.Practice;
using Kith.Record.Users;
using Kith.Team.Allocation;
using Microsoft.EntityFrameworkCore;

namespace Kith.Cli.Demo.Area;

/// <summary>Counts what stands in a loaded database, the way the published figures are counted.</summary>
internal static class CountArea
{
    /// <summary>One place, for the year that ends on <paramref name="today"/>.</summary>
    public static async Task<AreaCount> AsyncOf(DbContext db, string place, WorkingCalendar calendar, DateOnly today, CancellationToken cancellation)
    {
        var from = London.ToUtc(new WorkingDays(calendar, today).On(-AreaPlan.Days), TimeOnly.MinValue);
        var agencies = await db.Set<Agency>().Where(a => a.Place == place).Select(a => a.Id).ToListAsync(cancellation);
        // The stories stand in the same database: nobody of theirs is written for by the referrers of the simulated year.
        var sources = InventReferral.Writers.ToDictionary(w => w.Value.Body, w => w.Key, StringComparer.Ordinal);
        var referrals = db.Set<Referral>().Where(r => agencies.Contains(r.AgencyId) && sources.Keys.Contains(r.Source));
        var families = referrals.Select(r => r.FamilyId);
        var referred = await (
            from child in db.Set<ReferralChild>()
            join referral in referrals on child.ReferralId equals referral.Id
            join person in db.Set<Person>() on child.PersonId equals person.Id
            select new { Person = person.LeadId, referral.ReceivedAt, referral.Source, Decision = child.Decision ?? referral.Decision }).ToListAsync(cancellation);
        var year = referred.Where(r => r.ReceivedAt >= from).ToList();
        var moments = referred.ToLookup(r => r.Person, r => r.ReceivedAt);

        var assessments = await (
            from child in db.Set<AssessmentChild>()
            join assessment in db.Set<Assessment>().Where(a => families.Contains(a.FamilyId)) on child.AssessmentId equals assessment.Id
            join person in db.Set<Person>() on child.PersonId equals person.Id
            select new { Person = person.LeadId, assessment.ApprovedAt }).ToListAsync(cancellation);
        var planned = await (
            from child in db.Set<PlanChild>()
            join plan in db.Set<Plan>().Where(p => families.Contains(p.FamilyId) && p.ClosedAt == null && p.Kind != FrontDoorDecision.EarlyHelp) on child.PlanId equals plan.Id
            join person in db.Set<Person>() on child.PersonId equals person.Id
            select person.LeadId).ToListAsync(cancellation);
        var waiting = await (
            from child in db.Set<ChildInNeedOfWorker>()
            join need in db.Set<WorkerNeed>().Where(n => families.Contains(n.FamilyId) && n.EndedAt == null) on child.NeedId equals need.Id
            select child.PersonId).Distinct().CountAsync(cancellation);

        return new(
            year.Count, year.Select(r => r.Person).Distinct().Count(),
            year.Count(r => moments[r.Person].Any(before => before < r.ReceivedAt && before >= r.ReceivedAt.AddYears(-1))),
            year.Where(r => r.Decision is not null).CountBy(r => r.Decision!).ToDictionary(),
            assessments.Count(a => a.ApprovedAt >= from), waiting,
            assessments.Where(a => a.ApprovedAt is null).Select(a => a.Person).Concat(planned).Distinct().Count(),
            year.CountBy(r => sources[r.Source]).ToDictionary());
    }
}
