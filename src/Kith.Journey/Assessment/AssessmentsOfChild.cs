using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Record.People;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Assessment;

/// <summary>An assessment of a child: its days in London, and the referral that led to it.</summary>
public sealed record AssessmentOfChild(Guid Id, Guid? Referral, DateOnly StartedOn, DateOnly? ApprovedOn);

/// <summary>The assessments of a child, for rooms that report about them. What was found is in the facts of each.</summary>
public sealed class AssessmentsOfChild(KithDb db)
{
    /// <summary>All but those withdrawn, the earliest first. One statement.</summary>
    public async Task<IReadOnlyList<AssessmentOfChild>> ReadAsync(ChildInView child, CancellationToken cancellation)
    {
        var (agency, ids) = (child.Actor.Agency, child.Ids);
        var rows = await db.Set<AssessmentChild>().AsNoTracking().Where(c => c.AgencyId == agency && ids.Contains(c.PersonId))
            .Join(db.Set<Assessment>(), c => c.AssessmentId, a => a.Id, (_, a) => new { a.Id, a.ReferralId, a.StartedAt, a.ApprovedAt, a.WithdrawnAt })
            .Where(a => a.WithdrawnAt == null).OrderBy(a => a.StartedAt).ToListAsync(cancellation);
        return [.. rows.DistinctBy(a => a.Id).Select(a => new AssessmentOfChild(a.Id.Value, a.ReferralId, London.DateOf(a.StartedAt), a.ApprovedAt is { } at ? London.DateOf(at) : null))];
    }
}
