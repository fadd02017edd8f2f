using Kith.Kernel;
using Kith.Platform.Access;
using Kith.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.People.Search;

/// <summary>
/// Whose health or pupil numbers these are. One statement, however many; only people in the actor's reach are looked at, so that somebody beyond it and somebody
/// who is not there are the same.
/// </summary>
public sealed class FindByNumber(KithDb db, PeopleInReach reach, CurrentActor current)
{
    /// <summary>By the number as it was given. A number that several people bear, or nobody, is left out.</summary>
    public async Task<IReadOnlyDictionary<string, PersonId>> FindAsync(IReadOnlyCollection<string> numbers, CancellationToken cancellation)
    {
        var found = new Dictionary<string, PersonId>(StringComparer.Ordinal);
        var keys = numbers.Distinct(StringComparer.Ordinal).ToDictionary(n => n, n => SearchKey.Cut(SearchKeys.Number(n)), StringComparer.Ordinal);
        var sought = keys.Values.Where(k => k.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        if (sought.Count == 0 || !current.Value.May(PersonPage.ReadPeople)) return found;
        var agency = current.Value.Agency;
        var borne = (await db.Set<PersonKey>().Where(k => k.AgencyId == agency && k.Kind == SearchKeyKind.Number && sought.Contains(k.Key))
            .Join(reach.Of(current.Value), k => k.PersonId, p => p.Id, (k, p) => new { k.Key, p.Id }).ToListAsync(cancellation)).ToLookup(k => k.Key, k => k.Id);
        foreach (var (number, key) in keys)
        {
            if (borne[key].Distinct().ToList() is [var one]) found[number] = one;
        }

        return found;
    }
}
