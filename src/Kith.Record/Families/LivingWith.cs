using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Record.People;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.Families;

/// <summary>Somebody of the same household, as far as the reader may know them. <paramref name="Is"/> is what they are to the person: a code of the pack, or null.</summary>
public sealed record Housemate(HouseholdId Household, PersonId Id, string Name, string? Is);

/// <summary>Who lives with the person whose record is open. One statement, kept for the request: the header and the facts of the home both need it.</summary>
public sealed class LivingWith(KithDb db, PeopleInReach people)
{
    private (PersonId Person, Home Home)? kept;

    /// <summary>The households the person lives in now, and who else lives there.</summary>
    public async Task<Home> OfAsync(ChildInView child, CancellationToken cancellation)
    {
        if (kept is { } before && before.Person == child.Id)
        {
            return before.Home;
        }

        var (agency, ids) = (child.Actor.Agency, child.Ids);
        var residences = db.Set<Residence>().Where(r => r.AgencyId == agency && r.To == null);
        var known = people.Of(child.Actor);
        var rows = await (
            from mine in residences
            where ids.Contains(mine.PersonId)
            from other in residences.Where(o => o.HouseholdId == mine.HouseholdId && !ids.Contains(o.PersonId)).DefaultIfEmpty()
            from person in known.Where(p => p.Id == other!.PersonId).DefaultIfEmpty()
            select new
            {
                mine.HouseholdId, Id = (PersonId?)person!.Id, person.GivenName, person.FamilyName, person.KnownAs,
                Is = db.Set<Relationship>().Where(r => r.AgencyId == agency && r.PersonId == person.Id && ids.Contains(r.ToPersonId) && r.To == null).Select(r => r.Kind).FirstOrDefault(),
            }).ToListAsync(cancellation);
        var home = new Home(
            rows.Select(r => r.HouseholdId).Distinct().ToList(),
            rows.Where(r => r.Id is not null).DistinctBy(r => r.Id)
                .Select(r => new Housemate(r.HouseholdId, r.Id!.Value, Names.Full(r.GivenName, r.FamilyName, r.KnownAs), r.Is)).ToList());
        kept = (child.Id, home);
        return home;
    }
}

/// <summary>Where somebody lives, and with whom.</summary>
public sealed record Home(IReadOnlyList<HouseholdId> Households, IReadOnlyList<Housemate> With);
