using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.People;
using Kith.Record.People.Search;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.Families;

/// <summary>Who lives with somebody found, as far as the reader may know them. One statement for everybody.</summary>
internal sealed class LivesWithFound(KithDb db, PeopleInReach people) : IFoundPart
{
    // Enough to know a family by; a hostel is not listed.
    private const int MostNamed = 5;

    public int Order => 10;

    public string Title => "Lives with";

    public async Task<IReadOnlyDictionary<PersonId, string>> OfAsync(Actor actor, IReadOnlyList<PersonId> asked, CancellationToken cancellation)
    {
        var agency = actor.Agency;
        var residences = db.Set<Residence>().Where(r => r.AgencyId == agency && r.To == null);
        var known = people.Of(actor);
        var rows = await (
            from own in residences
            where asked.Contains(own.PersonId)
            join other in residences on own.HouseholdId equals other.HouseholdId
            where other.PersonId != own.PersonId
            join person in known on other.PersonId equals person.Id
            select new { Of = own.PersonId, person.Id, person.GivenName, person.FamilyName, person.KnownAs, person.BornOn }).ToListAsync(cancellation);
        return rows.GroupBy(r => r.Of).ToDictionary(g => g.Key, g =>
        {
            var names = g.DistinctBy(r => r.Id).OrderBy(r => r.BornOn).ThenBy(r => r.GivenName, StringComparer.Ordinal).Select(r => Names.Full(r.GivenName, r.FamilyName, r.KnownAs)).ToList();
            return string.Join(", ", names.Take(MostNamed)) + (names.Count > MostNamed ? $" and {names.Count - MostNamed} more" : "");
        });
    }
}
