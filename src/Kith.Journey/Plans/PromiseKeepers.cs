using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Platform.Pages.Components;
using Kith.Platform.Work;
using Kith.Record.Families;
using Kith.Record.People;
using Kith.Record.Users;
using Microsoft.EntityFrameworkCore;

namespace Kith.Journey.Plans;

/// <summary>Who may keep a promise made to a family: who writes it down, its worker, the family itself, its professionals. Picked, never typed.</summary>
public sealed class PromiseKeepers(KithDb db, PeopleInReach people)
{
    /// <summary>What a list offers: "user:…", "person:…", "professional:…" with a name. Two statements.</summary>
    public async Task<IReadOnlyList<Choice>> OfferedAsync(Actor actor, FamilyId family, CancellationToken cancellation)
    {
        var members = db.Set<FamilyMember>().Where(m => m.AgencyId == actor.Agency && m.FamilyId == family && m.To == null).Select(m => m.PersonId);
        var known = await people.Of(actor).Where(p => members.Contains(p.Id)).OrderBy(p => p.BornOn).ToListAsync(cancellation);
        var professionals = await db.Set<Involvement>().AsNoTracking().Where(i => i.AgencyId == actor.Agency && i.FamilyId == family && i.To == null)
            .Join(db.Set<Professional>(), i => i.ProfessionalId, p => p.Id, (_, p) => p).Where(p => p.Name != null).OrderBy(p => p.Name).ToListAsync(cancellation);
        return
        [
            new($"user:{actor.User.Value}", $"{actor.Name} (you)"),
            .. known.Select(p => new Choice($"person:{p.Id.Value}", p.FullName)),
            .. professionals.Select(p => new Choice($"professional:{p.Id.Value}", string.Join(", ", new[] { p.Name, p.Role, p.WorksFor }.OfType<string>()))),
        ];
    }

    /// <summary>Whoever was picked, inside the action; null when the family has nobody like that.</summary>
    public static async Task<PromiseWho?> FindAsync(WorkInHand hand, FamilyId family, string? who, CancellationToken cancellation)
    {
        var parts = who?.Split(':', 2);
        if (parts is not [var kind, var text] || !Guid.TryParse(text, out var id))
        {
            return null;
        }

        var (db, agency) = (hand.Db, hand.Agency);
        switch (kind)
        {
            case "user":
                var user = UserId.From(id);
                return await db.Set<User>().Where(u => u.Id == user && u.AgencyId == agency && u.WorksFor == null).Select(u => u.Name).FirstOrDefaultAsync(cancellation)
                    is { } worker ? PromiseWho.Of(user, worker) : null;
            case "person":
                var member = PersonId.From(id);
                var person = await db.Set<Person>().AsNoTracking().SingleOrDefaultAsync(
                    p => p.Id == member && p.AgencyId == agency && db.Set<FamilyMember>().Any(m => m.FamilyId == family && m.PersonId == member), cancellation);
                return person is null ? null : PromiseWho.Of(member, person.CalledBy);
            case "professional":
                var professional = ProfessionalId.From(id);
                return await db.Set<Professional>().Where(p => p.Id == professional && p.AgencyId == agency
                        && db.Set<Involvement>().Any(i => i.FamilyId == family && i.ProfessionalId == professional)).Select(p => p.Name).FirstOrDefaultAsync(cancellation)
                    is { } name ? PromiseWho.Of(professional, name) : null;
            default:
                return null;
        }
    }
}
