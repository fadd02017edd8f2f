using Kith.Kernel;
using Kith.Platform.Data;
using Kith.Record.Families;
using Kith.Record.People;
using Microsoft.EntityFrameworkCore;

namespace Kith.Record.Facts;

/// <summary>Draws from the record what tells people apart. Six statements, however many people.</summary>
public sealed class TraitsOf(KithDb db)
{
    private const string Line = "household.address-line", Postcode = "household.postcode", School = "child.school", Phone = "person.phone", Former = "person.former-names";

    private static readonly Dictionary<string, NumberKind> Numbers = new(StringComparer.Ordinal)
    {
        ["person.nhs-number"] = NumberKind.Health, ["person.hc-number"] = NumberKind.Health, ["person.upn"] = NumberKind.Pupil,
    };

    private static readonly string[] OfPeople = [.. Numbers.Keys, School, Phone, Former];
    private static readonly string[] OfHomes = [Line, Postcode];

    /// <summary>Whether a person is found or told apart by this fact.</summary>
    public static bool Holds(string factId) =>
        OfPeople.Contains(factId) || OfHomes.Contains(factId) || factId is "person.given-name" or "person.family-name" or "person.known-as" or "person.born-on" or "person.sex";

    /// <summary>
    /// Traits of each person asked about, with everything that came with records joined to them; somebody joined to another is answered as that one.
    /// </summary>
    public async Task<IReadOnlyList<PersonTraits>> ReadAsync(AgencyId agency, IReadOnlyCollection<PersonId> people, CancellationToken cancellation)
    {
        var records = await db.Set<Person>().AsNoTracking()
            .Where(p => p.AgencyId == agency && db.Set<Person>().Any(asked => people.Contains(asked.Id) && asked.LeadId == p.LeadId)).ToListAsync(cancellation);
        var ids = records.Select(r => r.Id).ToList();
        var facts = (await FactsAsync(agency, ids.Select(i => i.Value).ToList(), OfPeople, cancellation)).ToLookup(f => f.SubjectId);
        var addresses = await AddressesAsync(agency, ids, cancellation);
        var family = (await ParentsAsync(agency, ids, cancellation)).Concat(await SiblingsAsync(agency, ids, cancellation)).ToLookup(r => r.Of, r => r.Relative);
        return records.GroupBy(r => r.LeadId).Select(one => Traits(one.Key, [.. one.OrderBy(r => r.Id != r.LeadId)], facts, addresses, family)).ToList();
    }

    private static PersonTraits Traits(
        PersonId lead, List<Person> records, ILookup<Guid, Fact> facts, ILookup<PersonId, PersonAddress> addresses, ILookup<PersonId, Relative> family)
    {
        var known = records.SelectMany(r => facts[r.Id.Value]).ToList();
        return new PersonTraits
        {
            Person = lead,
            Names = [.. records.SelectMany(NamesOf), .. Values(known, Former).Select(n => new PersonName(null, n, NameUse.Former))],
            BornOn = records.Select(r => r.BornOn).FirstOrDefault(b => b is not null),
            Sex = records.Select(r => r.Sex).FirstOrDefault(s => s is "M" or "F") switch { "M" => RecordedSex.Male, "F" => RecordedSex.Female, _ => RecordedSex.NotKnown },
            Addresses = [.. records.SelectMany(r => addresses[r.Id]).Distinct()],
            Phones = [.. Values(known, Phone)],
            Numbers = [.. known.Where(f => Numbers.ContainsKey(f.FactId)).Select(f => new PersonNumber(Numbers[f.FactId], f.Value!)).Distinct()],
            School = Values(known, School).FirstOrDefault(),
            Family = [.. records.SelectMany(r => family[r.Id]).Distinct()],
        };
    }

    private static IEnumerable<PersonName> NamesOf(Person person) =>
        person.KnownAs is { } called ? [new(person.GivenName, person.FamilyName), new(called, null, NameUse.KnownAs)] : [new(person.GivenName, person.FamilyName)];

    private static IEnumerable<string> Values(IEnumerable<Fact> known, string factId) => known.Where(f => f.FactId == factId).Select(f => f.Value!).Distinct();

    private async Task<List<Fact>> FactsAsync(AgencyId agency, List<Guid> subjects, string[] factIds, CancellationToken cancellation) =>
        await db.Set<Fact>().AsNoTracking()
            .Where(f => f.AgencyId == agency && subjects.Contains(f.SubjectId) && factIds.Contains(f.FactId) && f.SupersededAt == null && f.Value != null)
            .OrderByDescending(f => f.RecordedAt).ToListAsync(cancellation);

    private async Task<ILookup<PersonId, PersonAddress>> AddressesAsync(AgencyId agency, List<PersonId> people, CancellationToken cancellation)
    {
        var stays = await db.Set<Residence>().AsNoTracking().Where(r => r.AgencyId == agency && people.Contains(r.PersonId))
            .Select(r => new { r.PersonId, r.HouseholdId }).Distinct().ToListAsync(cancellation);
        var homes = stays.Select(s => s.HouseholdId.Value).Distinct().ToList();
        var facts = (await FactsAsync(agency, homes, OfHomes, cancellation)).ToLookup(f => f.SubjectId);
        return stays.Where(s => facts.Contains(s.HouseholdId.Value)).ToLookup(
            s => s.PersonId,
            s => new PersonAddress(Values(facts[s.HouseholdId.Value], Line).FirstOrDefault(), Values(facts[s.HouseholdId.Value], Postcode).FirstOrDefault()));
    }

    private async Task<List<(PersonId Of, Relative Relative)>> ParentsAsync(AgencyId agency, List<PersonId> people, CancellationToken cancellation)
    {
        var rows = await db.Set<Relationship>().AsNoTracking()
            .Where(r => r.AgencyId == agency && people.Contains(r.ToPersonId) && (r.Kind == "mother" || r.Kind == "father" || r.Kind == "adult-sibling"))
            .Join(db.Set<Person>(), r => r.PersonId, p => p.Id, (r, p) => new { r.ToPersonId, r.Kind, p.GivenName, p.FamilyName, p.BornOn })
            .ToListAsync(cancellation);
        return rows.Select(r => (r.ToPersonId, new Relative(KinshipOf(r.Kind), new(r.GivenName, r.FamilyName), r.BornOn))).ToList();
    }

    // The other children of a family are brothers and sisters, whether or not anybody has written that down for each pair.
    private async Task<List<(PersonId Of, Relative Relative)>> SiblingsAsync(AgencyId agency, List<PersonId> people, CancellationToken cancellation)
    {
        var members = db.Set<FamilyMember>().Where(m => m.AgencyId == agency && m.IsChild);
        var rows = await members.Where(m => people.Contains(m.PersonId))
            .Join(members, own => own.FamilyId, other => other.FamilyId, (own, other) => new { own.PersonId, Other = other.PersonId })
            .Where(pair => pair.PersonId != pair.Other)
            .Join(db.Set<Person>(), pair => pair.Other, p => p.Id, (pair, p) => new { pair.PersonId, p.GivenName, p.FamilyName, p.BornOn })
            .ToListAsync(cancellation);
        return rows.Select(r => (r.PersonId, new Relative(Kinship.Sibling, new(r.GivenName, r.FamilyName), r.BornOn))).ToList();
    }

    private static Kinship KinshipOf(string? kind) => kind switch { "mother" => Kinship.Mother, "father" => Kinship.Father, _ => Kinship.Sibling };
}
