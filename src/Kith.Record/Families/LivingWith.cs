using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.People;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.Families;

using Ask = Func<KithDb, AgencyId, UserId, IReadOnlyList<TeamId>, DateTime, IReadOnlyList<PersonId>, IAsyncEnumerable<Roof>>;
using Question = Func<KithDb, AgencyId, UserId, IReadOnlyList<TeamId>, DateTime, IReadOnlyList<PersonId>, IQueryable<Roof>>;

/// <summary>Somebody of the same household, as far as the reader may know them. <paramref name="Is"/> is what they are to the person: a code of the pack, or null.</summary>
public sealed record Housemate(HouseholdId Household, PersonId Id, string Name, string? Is);

/// <summary>Who lives with the person whose record is open, and how many brothers and sisters the family has. One statement, kept for the request: the header and the facts of the home both need it.</summary>
public sealed class LivingWith(KithDb db)
{
    private static readonly Prepared<ReachKind, Ask> UnderOneRoof = new((db, reach) => EF.CompileAsyncQuery(ComposedQuestion<TogetherAsked>.Of<Question>(Of(db, reach, new()))));

    private readonly Once<PersonId, Home> kept = new();

    /// <summary>The households the person lives in now, and who else lives there.</summary>
    public Task<Home> OfAsync(ChildInView child, CancellationToken cancellation) => kept.AskAsync(child.Id, () => ReadAsync(child, cancellation));

    private async Task<Home> ReadAsync(ChildInView child, CancellationToken cancellation)
    {
        var who = child.Actor;
        var rows = await db.ListAsync(UnderOneRoof.On(db, who.Reach)(db, who.Agency, who.User, who.Teams, child.Now, child.Ids), cancellation);
        return new Home(
            rows.Select(r => r.Household).OfType<HouseholdId>().Distinct().ToList(),
            rows.Where(r => r.Known is not null).DistinctBy(r => r.Known!.Id).OrderBy(r => r.Known!.BornOn).ThenBy(r => r.Known!.GivenName, StringComparer.Ordinal).ThenBy(r => r.Known!.Id.Value)
                .Select(r => new Housemate(r.Household!.Value, r.Known!.Id, r.Known.FullName, r.Is)).ToList(),
            rows.Select(r => r.Siblings).FirstOrDefault());
    }

    private static IQueryable<Roof> Of(KithDb db, ReachKind reach, TogetherAsked asked)
    {
        var living = db.Set<Residence>().Where(r => r.AgencyId == asked.Agency && r.To == null);
        var (others, relationships, people) = (living.Where(o => !asked.People.Contains(o.PersonId)), db.Set<Relationship>().Where(r => r.AgencyId == asked.Agency && r.To == null), PeopleInReach.Of(db, reach, asked));
        // From the child to the family and on to the others: asked the other way round, SQLite looked at every member in the agency.
        var children = db.Set<FamilyMember>().Where(m => m.AgencyId == asked.Agency && m.IsChild && m.To == null);
        var siblings = children.Where(own => asked.People.Contains(own.PersonId)).Join(children, own => own.FamilyId, other => other.FamilyId, (_, other) => other.PersonId)
            .Where(other => !asked.People.Contains(other)).Distinct();
        return
            from person in db.Set<Person>()
            where person.AgencyId == asked.Agency && asked.People.Contains(person.Id)
            from mine in living.Where(r => r.PersonId == person.Id).DefaultIfEmpty()
            from other in others.Where(o => o.HouseholdId == mine!.HouseholdId).DefaultIfEmpty()
            from known in people.Where(p => p.Id == other!.PersonId).DefaultIfEmpty()
            select new Roof(
                (HouseholdId?)mine!.HouseholdId, known, relationships.Where(r => r.PersonId == other!.PersonId && asked.People.Contains(r.ToPersonId)).Select(r => r.Kind).FirstOrDefault(), siblings.Count());
    }
}

/// <summary>A roof, if there is one, and one who lives under it as well, when the reader may know them.</summary>
internal sealed record Roof(HouseholdId? Household, Person? Known, string? Is, int Siblings);

/// <summary>Where somebody lives, and with whom; and how many brothers and sisters their families have, wherever those live.</summary>
public sealed record Home(IReadOnlyList<HouseholdId> Households, IReadOnlyList<Housemate> With, int Siblings);
