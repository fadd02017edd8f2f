using Kith.Journey.FrontDoor.Referrals;
using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Record.Facts;
using Kith.Record.Facts.Sheets;
using Kith.Record.Families;
using Kith.Record.Passages;
using Kith.Record.People;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.FrontDoor;

/// <summary>Reads a referral with everything known for it. The same number of statements for one child and for ten.</summary>
public sealed class ReadReferral(KithDb db, FactBook facts)
{
    /// <summary>The file, or null when this agency has no such referral. Reach is the caller's to check.</summary>
    public async Task<ReferralFile?> FindAsync(AgencyId agency, ReferralId id, CancellationToken cancellation)
    {
        if (await db.Set<Referral>().AsNoTracking().FirstOrDefaultAsync(r => r.AgencyId == agency && r.Id == id, cancellation) is not { } referral)
        {
            return null;
        }

        var children = await db.Set<ReferralChild>().AsNoTracking().Where(c => c.AgencyId == agency && c.ReferralId == id).OrderBy(c => c.PersonId).ToListAsync(cancellation);
        var people = await PeopleAsync(agency, referral.FamilyId, children.Select(c => c.PersonId).ToHashSet(), cancellation);
        var ids = people.SelectMany(p => new[] { p.Record.Id, p.Id }).Distinct().ToList();
        var relationships = await db.Set<Relationship>().AsNoTracking()
            .Where(r => r.AgencyId == agency && r.To == null && ids.Contains(r.PersonId) && ids.Contains(r.ToPersonId)).OrderBy(r => r.Id).ToListAsync(cancellation);
        var homes = (await db.Set<Residence>().AsNoTracking().Where(r => r.AgencyId == agency && r.To == null && ids.Contains(r.PersonId)).OrderBy(r => r.HouseholdId).ThenBy(r => r.PersonId).ToListAsync(cancellation))
            .GroupBy(r => r.HouseholdId).Select(g => new ReferredHome(g.Key, g.Select(r => people.First(p => p.Record.Id == r.PersonId || p.Id == r.PersonId).Id).Distinct().ToList())).ToList();
        var professionals = await db.Set<Professional>().AsNoTracking()
            .Where(p => p.AgencyId == agency && (p.Id == referral.ReferrerProfessionalId
                || db.Set<Involvement>().Any(i => i.FamilyId == referral.FamilyId && i.ProfessionalId == p.Id && i.To == null)))
            .OrderBy(p => p.Name).ToListAsync(cancellation);
        List<Subject> subjects =
        [
            new(SubjectKind.Referral, id.Value), Subject.Of(referral.FamilyId), .. people.Select(p => Subject.Of(p.Id)), .. homes.Select(h => Subject.Of(h.Id)),
            .. professionals.Select(p => Subject.Of(p.Id)), .. relationships.Select(r => new Subject(SubjectKind.Relationship, r.Id.Value)),
        ];
        return new(referral, children, people, relationships, homes, professionals, await facts.ReadAsync(agency, subjects, cancellation), await PassagesAsync(agency, id, cancellation));
    }

    private async Task<IReadOnlyList<ReferredPerson>> PeopleAsync(AgencyId agency, FamilyId family, HashSet<PersonId> children, CancellationToken cancellation)
    {
        var rows = await db.Set<Person>().AsNoTracking()
            .Where(p => p.AgencyId == agency && (children.Contains(p.Id)
                || db.Set<FamilyMember>().Any(m => m.FamilyId == family && m.PersonId == p.Id && m.To == null && !m.IsChild)))
            .Join(db.Set<Person>().AsNoTracking(), p => p.LeadId, lead => lead.Id, (record, lead) => new { record, lead }).OrderBy(r => r.record.Id).ToListAsync(cancellation);
        return rows.GroupBy(r => r.lead.Id).Select(g => g.First()).Select(r => new ReferredPerson(r.record, r.lead, children.Contains(r.record.Id))).ToList();
    }

    private async Task<IReadOnlyList<PassageHeld>> PassagesAsync(AgencyId agency, ReferralId id, CancellationToken cancellation)
    {
        var passages = await db.Set<Passage>().AsNoTracking()
            .Where(p => p.AgencyId == agency && p.OriginId == id.Value).OrderBy(p => p.SignedAt).ToListAsync(cancellation);
        var ids = passages.Select(p => p.Id).ToList();
        var about = (await db.Set<PassageAbout>().AsNoTracking().Where(a => ids.Contains(a.PassageId)).ToListAsync(cancellation)).ToLookup(a => a.PassageId, a => a.PersonId);
        return passages.Select(p => new PassageHeld(p, [.. about[p.Id]])).ToList();
    }
}
