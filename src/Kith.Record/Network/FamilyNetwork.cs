using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.Facts;
using Kith.Record.Families;
using Kith.Record.People;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.Network;

/// <summary>Everybody around one or more families, as far as the reader may know them, with what is known of them.</summary>
/// <param name="People">Members and relatives within reach.</param>
/// <param name="Children">Those the work is about.</param>
/// <param name="Homes">Household to the people who live there now.</param>
/// <param name="Hidden">How many belong here whom the reader may not see.</param>
public sealed record Circle(
    IReadOnlyList<Person> People, IReadOnlySet<PersonId> Children, IReadOnlyList<Relationship> Relationships,
    ILookup<HouseholdId, PersonId> Homes, IReadOnlyList<Professional> Professionals, FactSheet Facts, int Hidden)
{
    /// <summary>The families it is drawn around.</summary>
    public IReadOnlyList<FamilyId> Families { get; init; } = [];

    /// <summary>Professional to the codes why it is lawful to share with them.</summary>
    public ILookup<ProfessionalId, string> SharedBecause { get; init; } = Array.Empty<string>().ToLookup(_ => default(ProfessionalId));
}

/// <summary>Reads the people around a family. Seven statements, however many people.</summary>
public sealed class FamilyNetwork(KithDb db, PeopleInReach people, FactBook facts)
{
    /// <summary>The families a child belongs to now.</summary>
    public Task<List<FamilyId>> FamiliesOfAsync(ChildInView child, CancellationToken cancellation)
    {
        var (agency, ids) = (child.Actor.Agency, child.Ids);
        return db.Set<FamilyMember>().Where(m => m.AgencyId == agency && ids.Contains(m.PersonId) && m.To == null).Select(m => m.FamilyId).Distinct().ToListAsync(cancellation);
    }

    /// <summary>The circle of these families; <paramref name="also"/> belongs to it even without a family.</summary>
    public async Task<Circle> OfAsync(Actor actor, IReadOnlyCollection<FamilyId> families, IReadOnlyCollection<PersonId> also, CancellationToken cancellation)
    {
        var agency = actor.Agency;
        var members = await db.Set<FamilyMember>().AsNoTracking().Where(m => m.AgencyId == agency && families.Contains(m.FamilyId) && m.To == null).ToListAsync(cancellation);
        var core = members.Select(m => m.PersonId).Concat(also).Distinct().ToList();
        var relationships = await db.Set<Relationship>().AsNoTracking()
            .Where(r => r.AgencyId == agency && r.To == null && (core.Contains(r.PersonId) || core.Contains(r.ToPersonId))).ToListAsync(cancellation);
        var wanted = core.Concat(relationships.SelectMany(r => new[] { r.PersonId, r.ToPersonId })).Distinct().ToList();
        var known = await people.Of(actor).Where(p => wanted.Contains(p.Id)).ToListAsync(cancellation);
        var ids = known.Select(p => p.Id).ToList();
        var residences = await db.Set<Residence>().AsNoTracking().Where(r => r.AgencyId == agency && r.To == null && ids.Contains(r.PersonId)).ToListAsync(cancellation);
        var involved = await (
            from i in db.Set<Involvement>()
            where i.AgencyId == agency && families.Contains(i.FamilyId) && i.To == null
            join p in db.Set<Professional>() on i.ProfessionalId equals p.Id
            select new { Professional = p, i.SharingBasis }).AsNoTracking().OrderBy(p => p.Professional.Role).ThenBy(p => p.Professional.Name).ToListAsync(cancellation);
        var professionals = involved.Select(i => i.Professional).DistinctBy(p => p.Id).ToList();
        var seen = ids.ToHashSet();
        var between = relationships.Where(r => seen.Contains(r.PersonId) && seen.Contains(r.ToPersonId)).ToList();
        var subjects = ids.Select(Subject.Of).Concat(residences.Select(r => Subject.Of(r.HouseholdId)).Distinct()).Concat(professionals.Select(p => Subject.Of(p.Id)))
            .Concat(between.Select(r => new Subject(SubjectKind.Relationship, r.Id.Value))).ToList();
        var children = members.Where(m => m.IsChild && seen.Contains(m.PersonId)).Select(m => m.PersonId).Concat(also.Where(seen.Contains)).ToHashSet();
        return new(
            known.OrderBy(p => p.BornOn ?? p.DueOn ?? DateOnly.MaxValue).ThenBy(p => p.FullName, StringComparer.Ordinal).ToList(), children, between,
            residences.ToLookup(r => r.HouseholdId, r => r.PersonId), professionals, await facts.ReadAsync(agency, subjects, cancellation), core.Count(c => !seen.Contains(c)))
        {
            Families = [.. families], SharedBecause = involved.Where(i => i.SharingBasis is not null).ToLookup(i => i.Professional.Id, i => i.SharingBasis!),
        };
    }
}
