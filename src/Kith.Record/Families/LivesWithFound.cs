using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Kith.Record.People;
using Kith.Record.People.Search;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.Families;

/// <summary>Who lives with somebody found, as far as the reader may know them. Two statements for everybody.</summary>
internal sealed class LivesWithFound(KithDb db, PeopleInReach people) : IFoundPart
{
    // Enough to know a family by; a hostel is not listed.
    private const int MostNamed = 5;

    private static readonly Prepared<Func<KithDb, AgencyId, IReadOnlyList<PersonId>, IAsyncEnumerable<UnderOneRoof>>> Together = new(() => EF.CompileAsyncQuery(
        (KithDb db, AgencyId agency, IReadOnlyList<PersonId> asked) =>
            from own in db.Set<Residence>()
            where own.AgencyId == agency && own.To == null && asked.Contains(own.PersonId)
            join other in db.Set<Residence>().Where(r => r.AgencyId == agency && r.To == null) on own.HouseholdId equals other.HouseholdId
            where other.PersonId != own.PersonId
            select new UnderOneRoof(own.PersonId, other.PersonId)));

    private sealed record UnderOneRoof(PersonId Of, PersonId Other);

    public int Order => 10;

    public string Title => "Lives with";

    public async Task<IReadOnlyDictionary<PersonId, string>> OfAsync(Actor actor, IReadOnlyList<PersonId> asked, CancellationToken cancellation)
    {
        var rows = await Together.On(db)(db, actor.Agency, asked).ToListAsync(cancellation);
        var known = await people.AmongAsync(actor, rows.Select(r => r.Other).Distinct().ToList(), cancellation);
        return rows.Where(r => known.ContainsKey(r.Other)).GroupBy(r => r.Of).ToDictionary(g => g.Key, g =>
        {
            var names = g.Select(r => known[r.Other]).DistinctBy(p => p.Id).OrderBy(p => p.BornOn).ThenBy(p => p.GivenName, StringComparer.Ordinal).Select(p => p.FullName).ToList();
            return string.Join(", ", names.Take(MostNamed)) + (names.Count > MostNamed ? $" and {names.Count - MostNamed} more" : "");
        });
    }
}
