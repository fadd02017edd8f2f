using Kith.Journey.Assessment.Contracts;
using Kith.Journey.Visits.Contracts;
using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Forms;
using Kith.Record.Facts;
using Kith.Record.Facts.Sheets;
using Kith.Record.Passages;
using Kith.Record.Practice;
using Kith.Team.Allocation;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Assessment;

/// <summary>An assessment with everything that is known about the people it is about: what its pages and actions work with.</summary>
public sealed record AssessmentAtHand(
    Assessment Assessment, IReadOnlyList<AssessmentChild> Parts, IReadOnlyList<AssessmentSection> Saved, IReadOnlyList<OpenedPart> Opened,
    IReadOnlyList<MoreTime> MoreTime, SignedAssessment? Signed, AssessmentPeople People, IReadOnlyList<FormSubject> Subjects, FactSheet Held,
    IReadOnlyList<PassageHeld> Passages, IReadOnlyList<PassageUse> Uses, IReadOnlyDictionary<PersonId, ChildSeen> Seen, IReadOnlyList<AllocatedWorker> Workers, PracticePacks Practice,
    PracticePack Pack, DateTime Now)
{
    /// <summary>The children's ids.</summary>
    public IReadOnlyList<PersonId> Children { get; } = Parts.Select(p => p.PersonId).ToList();

    /// <summary>Who works on it: who sent it; until then who is allocated; until somebody is, who started it.</summary>
    public string Worker => Assessment.SubmittedByName ?? (Workers.Count > 0 ? string.Join(", ", Workers.Select(w => w.Name).Distinct()) : Assessment.StartedByName);

    /// <summary>The form as the pack has it now.</summary>
    public FormDefinition Form => Pack.Forms["assessment"];

    /// <summary>How its limits stand.</summary>
    public AssessmentClocks Clocks => AssessmentClocks.Read(Pack, Assessment, MoreTime, Now);

    /// <summary>Today in London.</summary>
    public DateOnly Today => London.DateOf(Now);

    /// <summary>Whether a section is the manager's: it decides a fact on which the manager is the authority.</summary>
    public bool IsManagers(FormSection section) =>
        section.Questions.Any(q => q.Kind == QuestionKind.Decide && Practice.Fact(q.Id).Authority is ["manager", ..]);
}

/// <summary>Finds assessments. A constant number of statements, however large the family.</summary>
public sealed class FindAssessment(KithDb db, FactBook facts, SeenInVisits visits, WorkerOf workers, PracticePacks practice, TimeProvider clock)
{
    /// <summary>The assessment, or null. Reach is the caller's business: pages ask before they show, Work asks before it runs.</summary>
    public async Task<AssessmentAtHand?> Async(Actor actor, AssessmentId id, CancellationToken cancellation)
    {
        var agency = actor.Agency;
        var assessment = await db.Set<Assessment>().AsNoTracking().SingleOrDefaultAsync(a => a.AgencyId == agency && a.Id == id, cancellation);
        if (assessment is null)
        {
            return null;
        }

        var parts = await db.Set<AssessmentChild>().AsNoTracking().Where(c => c.AgencyId == agency && c.AssessmentId == id).OrderBy(c => c.Id).ToListAsync(cancellation);
        var children = parts.Select(p => p.PersonId).ToList();
        var people = await AssessmentPeople.ReadAsync(db, agency, assessment.FamilyId, children, cancellation);
        var subjects = people.Subjects(assessment, parts, London.DateOf(clock.Moment()));
        var about = subjects.SelectMany(s => s.Refs.Values).Distinct().Select(r => Subject.TryParse(r, out var subject) ? subject : default).ToList();
        return new(
            assessment, parts,
            await db.Set<AssessmentSection>().AsNoTracking().Where(s => s.AssessmentId == id).ToListAsync(cancellation),
            await db.Set<OpenedPart>().AsNoTracking().Where(o => o.AssessmentId == id).ToListAsync(cancellation),
            await db.Set<MoreTime>().AsNoTracking().Where(m => m.AssessmentId == id).ToListAsync(cancellation),
            await db.Set<SignedAssessment>().AsNoTracking().SingleOrDefaultAsync(s => s.AssessmentId == id, cancellation),
            people, subjects, await facts.ReadAsync(agency, about, cancellation),
            await PassagesAsync(agency, people.All, cancellation),
            await db.Set<PassageUse>().AsNoTracking()
                .Where(u => u.AgencyId == agency && u.DocumentKind == AssessmentWords.DocumentKind && u.DocumentId == id.Value && u.To == null).ToListAsync(cancellation),
            await visits.SinceAsync(agency, children, assessment.ClockFrom, cancellation),
            [.. (await workers.PeopleAsync(agency, children, cancellation)).Values], practice, practice[actor.Place], clock.Moment());
    }

    /// <summary>Whom an assessment is about, to ask for reach before anything is read; empty when there is none.</summary>
    public async Task<IReadOnlyList<PersonId>> ChildrenAsync(AgencyId agency, AssessmentId id, CancellationToken cancellation) =>
        await db.Set<AssessmentChild>().Where(c => c.AgencyId == agency && c.AssessmentId == id).Select(c => c.PersonId).ToListAsync(cancellation);

    private async Task<IReadOnlyList<PassageHeld>> PassagesAsync(AgencyId agency, IReadOnlyList<PersonId> people, CancellationToken cancellation)
    {
        var abouts = await db.Set<PassageAbout>().AsNoTracking().Where(a => a.AgencyId == agency && people.Contains(a.PersonId)).ToListAsync(cancellation);
        var ids = abouts.Select(a => a.PassageId).Distinct().ToList();
        var passages = await db.Set<Passage>().AsNoTracking().Where(p => p.AgencyId == agency && ids.Contains(p.Id)).ToListAsync(cancellation);
        var whom = abouts.ToLookup(a => a.PassageId, a => a.PersonId);
        return passages.Select(p => new PassageHeld(p, whom[p.Id].ToList())).ToList();
    }
}
