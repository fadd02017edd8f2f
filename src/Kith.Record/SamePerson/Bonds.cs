using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Record.Families;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.SamePerson;

/// <summary>Which of some people are recorded in one family or live in one home now. Two statements.</summary>
internal sealed class Bonds
{
    private readonly ILookup<PersonId, Guid> shared;

    private Bonds(ILookup<PersonId, Guid> shared) => this.shared = shared;

    public static async Task<Bonds> OfAsync(KithDb db, AgencyId agency, IReadOnlyCollection<PersonId> people, CancellationToken cancellation)
    {
        var members = await db.Set<FamilyMember>().Where(m => m.AgencyId == agency && people.Contains(m.PersonId) && m.To == null).Select(m => new { m.PersonId, m.FamilyId }).ToListAsync(cancellation);
        var homes = await db.Set<Residence>().Where(r => r.AgencyId == agency && people.Contains(r.PersonId) && r.To == null).Select(r => new { r.PersonId, r.HouseholdId }).ToListAsync(cancellation);
        return new(members.Select(m => (m.PersonId, Id: m.FamilyId.Value)).Concat(homes.Select(h => (h.PersonId, Id: h.HouseholdId.Value))).ToLookup(b => b.PersonId, b => b.Id));
    }

    /// <summary>Whether the two have a family or a home in common.</summary>
    public bool Together(PersonId one, PersonId other) => shared[one].Intersect(shared[other]).Any();
}
