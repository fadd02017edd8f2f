using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Record.People;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.Families;

/// <summary>Somebody of the same household, as far as the reader may know them. <paramref name="Is"/> is what they are to the person: a code of the pack, or null.</summary>
public sealed record Housemate(HouseholdId Household, PersonId Id, string Name, string? Is);

/// <summary>Who lives with the person whose record is open. Two statements, kept for the request: the header and the facts of the home both need it.</summary>
public sealed class LivingWith(KithDb db, PeopleInReach people)
{
    private static readonly Prepared<Func<KithDb, AgencyId, IReadOnlyList<PersonId>, IAsyncEnumerable<Roof>>> UnderOneRoof = new(() => EF.CompileAsyncQuery(
        (KithDb db, AgencyId agency, IReadOnlyList<PersonId> ids) =>
        from mine in db.Set<Residence>()
        where mine.AgencyId == agency && mine.To == null && ids.Contains(mine.PersonId)
        from other in db.Set<Residence>().Where(o => o.AgencyId == agency && o.To == null && o.HouseholdId == mine.HouseholdId && !ids.Contains(o.PersonId)).DefaultIfEmpty()
        select new Roof(mine.HouseholdId, (PersonId?)other!.PersonId,
            db.Set<Relationship>().Where(r => r.AgencyId == agency && r.PersonId == other!.PersonId && ids.Contains(r.ToPersonId) && r.To == null).Select(r => r.Kind).FirstOrDefault())));

    // One who lives there, before it is asked whom the reader may know.
    private sealed record Roof(HouseholdId Household, PersonId? Other, string? Is);

    private (PersonId Person, Home Home)? kept;

    /// <summary>The households the person lives in now, and who else lives there.</summary>
    public async Task<Home> OfAsync(ChildInView child, CancellationToken cancellation)
    {
        if (kept is { } before && before.Person == child.Id)
        {
            return before.Home;
        }

        var rows = await UnderOneRoof.On(db)(db, child.Actor.Agency, child.Ids).ToListAsync(cancellation);
        var others = rows.Where(r => r.Other is not null).DistinctBy(r => r.Other).ToList();
        var known = await people.AmongAsync(child.Actor, others.ConvertAll(r => r.Other!.Value), cancellation);
        var home = new Home(
            rows.Select(r => r.Household).Distinct().ToList(),
            others.Where(r => known.ContainsKey(r.Other!.Value)).Select(r => new Housemate(r.Household, r.Other!.Value, known[r.Other!.Value].FullName, r.Is)).ToList());
        kept = (child.Id, home);
        return home;
    }
}

/// <summary>Where somebody lives, and with whom.</summary>
public sealed record Home(IReadOnlyList<HouseholdId> Households, IReadOnlyList<Housemate> With);
