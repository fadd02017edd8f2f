using Kith.Journey.Assessment.Contracts;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.Families;
using Kith.Record.People;
using Kith.Record.Practice;
using Kith.Record.Practice.Clocks;
using Kith.Team.Allocation;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Assessment;

/// <summary>One assessment in a list.</summary>
public sealed record AssessmentRow(
    AssessmentId Id, string Title, string Family, IReadOnlyList<PersonId> Children, string Names, AssessmentStanding Standing, string Worker, bool IsMine, ClockReading Clock);

/// <summary>The assessments of the children within reach that are not finished. Four statements.</summary>
public sealed class ListAssessments(KithDb db, PeopleInReach people, WorkerOf workers, CurrentActor current, PracticePacks practice, TimeProvider clock)
{
    /// <summary>The rows; those whose limit runs out first come first.</summary>
    public async Task<IReadOnlyList<AssessmentRow>> OpenAsync(CancellationToken cancellation)
    {
        var (actor, now) = (current.Value, clock.Moment());
        var open = db.Set<Assessment>().AsNoTracking().Where(a => a.AgencyId == actor.Agency && a.ApprovedAt == null && a.WithdrawnAt == null);
        var children = await db.Set<AssessmentChild>().AsNoTracking()
            .Where(c => c.AgencyId == actor.Agency && open.Any(a => a.Id == c.AssessmentId))
            .Join(people.Of(actor), c => c.PersonId, p => p.Id, (c, p) => new { c.AssessmentId, p.Id, p.GivenName, p.FamilyName, p.KnownAs }).ToListAsync(cancellation);
        var ids = children.Select(c => c.AssessmentId).Distinct().ToList();
        var rows = await open.Where(a => ids.Contains(a.Id))
            .Join(db.Set<Family>(), a => a.FamilyId, f => f.Id, (a, f) => new { Assessment = a, f.Name }).ToListAsync(cancellation);
        var given = await db.Set<MoreTime>().AsNoTracking().Where(m => ids.Contains(m.AssessmentId)).ToListAsync(cancellation);
        var allocated = await workers.PeopleAsync(actor.Agency, children.Select(c => c.Id).Distinct().ToList(), cancellation);
        return rows.Select(r =>
        {
            var clocks = AssessmentClocks.Read(practice[actor.Place], r.Assessment, given.Where(g => g.AssessmentId == r.Assessment.Id), now);
            var here = children.Where(c => c.AssessmentId == r.Assessment.Id).ToList();
            var working = here.Select(c => allocated.GetValueOrDefault(c.Id)).OfType<AllocatedWorker>().DistinctBy(w => w.Worker).ToList();
            return new AssessmentRow(
                r.Assessment.Id, r.Assessment.Title, r.Name, here.Select(c => c.Id).ToList(),
                string.Join(", ", here.Select(c => Names.Full(c.GivenName, c.FamilyName, c.KnownAs))), r.Assessment.Standing,
                working.Count > 0 ? string.Join(", ", working.Select(w => w.Name)) : r.Assessment.StartedByName,
                working.Count > 0 ? working.Any(w => w.Worker == actor.User) : r.Assessment.StartedBy == actor.User, clocks.FirstStage.StoppedAt is null ? clocks.FirstStage : clocks.Whole);
        }).OrderBy(r => r.Clock.DueAt).ToList();
    }
}
