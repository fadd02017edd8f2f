using Kith.Benchmarks.Rig;
using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Record.Facts;
using Kith.Record.Families;
using Kith.Record.People;
using Kith.Record.People.Naming;
using Kith.Record.People.Search;
using Microsoft.Extensions.DependencyInjection;

namespace Kith.Benchmarks.Region;

/// <summary>Writes the people of the region, what they are found by, their families and homes, who may see them, and the schools of the children.</summary>
internal sealed class FillRegion(BenchHouse house, BenchStaff staff, TextWriter progress)
{
    /// <summary>From which the people are drawn.</summary>
    public const int Seed = 2026;

    private const int Own = 100;
    private static readonly DateTime Since = new(2025, 6, 1, 9, 0, 0, DateTimeKind.Utc);

    private readonly SetClock clock = new(new DateTimeOffset(Since), Seed + 1);
    private readonly TeamId[] teams = [staff.Team, .. Enumerable.Range(1, 400).Select(n => TeamId.From(new Guid($"00000000-0000-7000-8000-{n:D12}")))];

    public async Task RunAsync(int count, CancellationToken cancellation)
    {
        var people = new MakeUpPeople(Seed).People(count).ToList();
        await using var scope = house.Services.CreateAsyncScope();
        var bulk = new BulkRows(scope.ServiceProvider.GetRequiredService<KithDb>(), house.Database);
        var agency = staff.Agency;
        async Task WriteAsync<T>(string what, IEnumerable<T> rows) where T : class
        {
            await progress.WriteLineAsync($"  {what}");
            await bulk.WriteAsync(rows, cancellation);
        }

        await WriteAsync("people", people.Select(p => new Person
        {
            Id = p.Id, AgencyId = agency, LeadId = p.Id, GivenName = p.Forename, FamilyName = p.Surname, BornOn = p.BornOn, Sex = p.Sex, Restricted = p.Restricted, Version = 1,
        }));
        await WriteAsync("families", people.DistinctBy(p => p.Family).Select(p => new Family { Id = p.Family, AgencyId = agency, Name = $"{p.Surname} family", Version = 1 }));
        await WriteAsync("members", people.Select(p => new FamilyMember { FamilyId = p.Family, PersonId = p.Id, AgencyId = agency, IsChild = p.IsChild, From = Since }));
        await WriteAsync("homes", people.DistinctBy(p => p.Household).Select(p => new Household { Id = p.Household, AgencyId = agency }));
        await WriteAsync("who lives where", people.Select(p => new Residence { Id = clock.New<ResidenceId>(), AgencyId = agency, HouseholdId = p.Household, PersonId = p.Id, From = Since }));
        var reaches = Reaches(people).ToList();
        await WriteAsync("reach", reaches);
        await WriteAsync("facts", people.Where(p => p.School is not null).SelectMany(Facts));
        var spellings = people.SelectMany(p => new[] { NameText.Words(p.Forename).First(), Surname.Of(p.Surname).Joined }).Distinct(StringComparer.Ordinal).ToList();
        await WriteAsync("spellings", spellings.SelectMany(name => Misspellings.Reductions(name)
            .Select(r => new NameSpelling { Id = clock.New<NameSpellingId>(), AgencyId = agency, Reduction = r, Name = name })));
        await WriteAsync("search keys", Keys(people));
        await WriteAsync("search keys by who may see", ReachKeys(people, reaches));
        await new FillChronology(bulk, staff, clock).WriteAsync(people.First(p => p.Team == 0 && p.IsChild && !p.Restricted).Id, cancellation);
        await bulk.SettleAsync(cancellation);
    }

    // In the order of the table's key, so that its index only ever grows at the end.
    private IEnumerable<PersonKey> Keys(List<MadeUpPerson> people)
    {
        var byKey = new Dictionary<SearchKey, List<int>>();
        for (var i = 0; i < people.Count; i++)
            foreach (var key in SearchKeys.Of(people[i].Traits))
            {
                if (!byKey.TryGetValue(key, out var those)) byKey[key] = those = [];
                those.Add(i);
            }

        var keys = byKey.Keys.ToArray();
        Array.Sort(keys, (a, b) => a.Kind != b.Kind ? a.Kind.CompareTo(b.Kind) : string.CompareOrdinal(a.Key, b.Key));
        progress.WriteLine($"  ({byKey.Values.Sum(k => (long)k.Count):N0} keys, {keys.Length:N0} of them different)");
        return keys.SelectMany(_ => byKey[_], (key, i) => new PersonKey { AgencyId = staff.Agency, Kind = key.Kind, Key = key.Key, PersonId = people[i].Id });
    }

    // The same order: team by team, and key by key in each.
    private IEnumerable<ReachKey> ReachKeys(List<MadeUpPerson> people, List<PersonReach> reaches)
    {
        var byId = people.ToDictionary(p => p.Id);
        foreach (var seen in reaches.GroupBy(r => r.TeamId?.Value ?? r.UserId!.Value.Value).OrderBy(g => g.Key.ToString(), StringComparer.Ordinal))
            foreach (var key in seen.SelectMany(r => SearchKeys.Of(byId[r.PersonId].Traits).Where(k => FileUnderReach.Shared.Contains(k.Kind)), (r, k) => (Key: k, r.PersonId))
                .OrderBy(k => k.Key.Kind).ThenBy(k => k.Key.Key, StringComparer.Ordinal))
                yield return new ReachKey { AgencyId = staff.Agency, ReachedBy = seen.Key, Kind = key.Key.Kind, Key = key.Key.Key, PersonId = key.PersonId };
    }

    private IEnumerable<PersonReach> Reaches(List<MadeUpPerson> people)
    {
        var own = people.Where(p => p.Team == 0 && p.IsChild).Take(Own).Select(p => p.Family).ToHashSet();
        PersonReach Reach(PersonId person, TeamId? team, UserId? user) => new()
        {
            Id = clock.New<PersonReachId>(), AgencyId = staff.Agency, PersonId = person, TeamId = team, UserId = user, Because = ReachBecause.Allocation, From = Since,
        };
        return people.Select(p => Reach(p.Id, teams[p.Team], null)).Concat(people.Where(p => own.Contains(p.Family)).Select(p => Reach(p.Id, null, staff.Worker.User)));
    }

    // What is known of every child; the children of the team that is looked at have their names and birth date as facts too.
    private IEnumerable<Fact> Facts(MadeUpPerson person)
    {
        Fact One(string id, string value) => new()
        {
            Id = clock.New<FactRowId>(), AgencyId = staff.Agency, SubjectKind = SubjectKind.Person, SubjectId = person.Id.Value, FactId = id, Value = value, RecordedAt = Since,
            RecordedBy = staff.Worker.User, RecordedByName = staff.Worker.Name, SourceKind = "school", Source = "Referral", Entered = Entered.Asked,
        };
        yield return One("child.school", person.School!);
        if (person.Team != 0) yield break;
        yield return One("person.given-name", person.Forename);
        yield return One("person.family-name", person.Surname);
        yield return One("person.born-on", person.BornOn.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        yield return One("person.sex", person.Sex);
    }
}
