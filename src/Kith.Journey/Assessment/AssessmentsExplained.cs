using Kith.Journey.Decisions;
using Kith.Platform.Data;
using Kith.Record.Explained;
using Kith.Record.People;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Assessment;

/// <summary>What was decided at the end of an assessment of a child, explained.</summary>
internal sealed class AssessmentsExplained(KithDb db, ExplainDecisions explain) : IExplainedPart
{
    public async Task<IReadOnlyList<DecisionExplained>> OfAsync(ChildInView child, CancellationToken cancellation)
    {
        var (agency, ids) = (child.Actor.Agency, child.Ids);
        var mine = (await db.Set<AssessmentChild>().AsNoTracking().Where(c => c.AgencyId == agency && ids.Contains(c.PersonId)).Select(c => c.AssessmentId).ToListAsync(cancellation))
            .Select(id => id.Value).ToList();
        var decisions = await db.Set<Decision>().AsNoTracking()
            .Where(d => d.AgencyId == agency && d.SubjectKind == AssessmentWords.DocumentKind && mine.Contains(d.SubjectId)).ToListAsync(cancellation);
        return await explain.OfAsync(child, [.. decisions.Select(d => new ToExplain(d, $"/assessments/{d.SubjectId}/read"))], cancellation);
    }
}
