using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Record.People;
using Kith.Record.Practice;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Assessment;

/// <summary>The limit of an assessment of a child that runs.</summary>
internal sealed class AssessmentDates(KithDb db, PracticePacks practice) : INextDatesPart
{
    private static readonly Prepared<Func<KithDb, AgencyId, IReadOnlyList<PersonId>, IAsyncEnumerable<Running>>> Open = new(() => EF.CompileAsyncQuery(
        (KithDb db, AgencyId agency, IReadOnlyList<PersonId> ids) =>
        db.Set<AssessmentChild>().AsNoTracking().Where(c => c.AgencyId == agency && ids.Contains(c.PersonId))
            .Join(db.Set<Assessment>(), c => c.AssessmentId, a => a.Id, (_, a) => a).Where(a => a.ApprovedAt == null && a.WithdrawnAt == null)
            .Select(a => new Running(a, db.Set<MoreTime>().Where(m => m.AssessmentId == a.Id).ToList()))));

    private sealed record Running(Assessment Assessment, List<MoreTime> Given);

    public async Task<IReadOnlyList<NextDate>> OfAsync(ChildInView child, CancellationToken cancellation)
    {
        var open = await db.ListAsync(Open.On(db)(db, child.Actor.Agency, child.Ids), cancellation);
        return [.. open.DistinctBy(o => o.Assessment.Id).Select(o =>
        {
            var clocks = AssessmentClocks.Read(practice[child.Actor.Place], o.Assessment, o.Given, child.Now);
            var next = clocks.FirstStage.StoppedAt is null ? clocks.FirstStage : clocks.Whole;
            return next.StoppedAt is null ? new NextDate(next.DueOn, next.Clock.Says, $"/assessments/{o.Assessment.Id.Value}", next.Caveat) : null;
        }).OfType<NextDate>()];
    }
}
