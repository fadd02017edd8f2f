using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Record.Families;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.Facts;

/// <summary>Whom a fact concerns: a correction asks the reach of these people and is filed to them.</summary>
public sealed class WhomSubjectConcerns(KithDb db)
{
    /// <summary>The people; empty for a subject that is not there or is corrected where its work is done (referral, assessment, plan). One statement.</summary>
    public async Task<IReadOnlyList<PersonId>> OfAsync(AgencyId agency, Subject subject, CancellationToken cancellation)
    {
        switch (subject.Kind)
        {
            case SubjectKind.Person:
                return [PersonId.From(subject.Id)];
            case SubjectKind.Household:
                var household = HouseholdId.From(subject.Id);
                return await db.Set<Residence>().Where(r => r.AgencyId == agency && r.HouseholdId == household && r.To == null).Select(r => r.PersonId).Distinct().ToListAsync(cancellation);
            case SubjectKind.Relationship:
                var relationship = RelationshipId.From(subject.Id);
                var both = await db.Set<Relationship>().Where(r => r.AgencyId == agency && r.Id == relationship).Select(r => new { r.PersonId, r.ToPersonId }).FirstOrDefaultAsync(cancellation);
                return both is null ? [] : [both.PersonId, both.ToPersonId];
            case SubjectKind.Family:
                var family = FamilyId.From(subject.Id);
                return await db.Set<FamilyMember>().Where(m => m.AgencyId == agency && m.FamilyId == family && m.To == null).Select(m => m.PersonId).ToListAsync(cancellation);
            case SubjectKind.Professional:
                var professional = ProfessionalId.From(subject.Id);
                return await (
                    from involved in db.Set<Involvement>()
                    where involved.AgencyId == agency && involved.ProfessionalId == professional && involved.To == null
                    join member in db.Set<FamilyMember>() on involved.FamilyId equals member.FamilyId
                    where member.To == null && member.IsChild
                    select member.PersonId).Distinct().ToListAsync(cancellation);
            default:
                return [];
        }
    }
}
