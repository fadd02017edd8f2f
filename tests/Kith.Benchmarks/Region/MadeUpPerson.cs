using Kith.Kernel;
using Kith.Kernel.Identifiers;
using Kith.Record.People;

namespace Kith.Benchmarks.Region;

/// <summary>Somebody of the region.</summary>
internal sealed record MadeUpPerson(
    PersonId Id, FamilyId Family, HouseholdId Household, int Team, bool IsChild, string Forename, string Surname, string? FormerSurname, DateOnly BornOn, string Sex,
    string Line, string Postcode, string? Phone, string? Number, string? School, bool Restricted)
{
    /// <summary>What the search keys are made from.</summary>
    public PersonTraits Traits => new()
    {
        Person = Id, Names = FormerSurname is null ? [new(Forename, Surname)] : [new(Forename, Surname), new(null, FormerSurname, NameUse.Former)], BornOn = BornOn,
        Addresses = [new(Line, Postcode)], Phones = Phone is null ? [] : [Phone], Numbers = Number is null ? [] : [new(NumberKind.Health, Number)], School = School,
    };
}

/// <summary>Makes families up, always the same ones: 300,000 families make about a million people.</summary>
internal sealed class MakeUpPeople(int seed)
{
    private const int Teams = 320, Streets = 3_000, Schools = 1_200, OfSchoolAgeFrom = 4, OfSchoolAgeTo = 17;

    private static readonly string[] StreetEnds = ["Road", "Street", "Avenue", "Close", "Drive", "Gardens", "Lane", "Park", "Row", "Terrace"];
    private static readonly string[] SchoolEnds = ["Primary School", "Integrated School", "High School", "Academy", "College", "Grammar School"];

    private readonly Random chance = new(seed);
    private readonly SetClock clock = new(new DateTimeOffset(2025, 1, 1, 9, 0, 0, TimeSpan.Zero), seed);
    private readonly MadeUpNames names = new();

    /// <summary>So many people, family by family.</summary>
    public IEnumerable<MadeUpPerson> People(int count)
    {
        var made = 0;
        for (var family = 0; made < count; family++)
        {
            clock.Advance(TimeSpan.FromMilliseconds(10));
            foreach (var person in Family(family).Take(count - made))
            {
                made++;
                yield return person;
            }
        }
    }

    private IEnumerable<MadeUpPerson> Family(int number)
    {
        var (family, home, team, surname) = (clock.New<FamilyId>(), clock.New<HouseholdId>(), chance.Next(Teams), names.Surname(chance));
        var line = $"{1 + chance.Next(200)} {Place(chance.Next(Streets), StreetEnds)}";
        var postcode = $"ZZ{1 + chance.Next(98)} {chance.Next(10)}{Letter()}{Letter()}";
        var phone = $"01632 {number % 1_000_000:D6}";
        var restricted = chance.Next(1_000) == 0;
        MadeUpPerson One(bool child, int oldest, int youngest, string? former = null) => new(
            clock.New<PersonId>(), family, home, team, child, names.Forename(chance), child || chance.Next(3) > 0 ? surname : names.Surname(chance), former,
            BenchRegion.Today.AddDays(-chance.Next(youngest * 365, oldest * 365)), chance.Next(2) == 0 ? "F" : "M", line, postcode, child ? null : phone,
            chance.Next(10) < 6 ? Fictional.HealthNumber(chance.Next(Fictional.HealthNumbers)).ToString() : null, null, restricted);
        for (var adults = 1 + chance.Next(2); adults > 0; adults--) yield return One(false, 60, 20, chance.Next(5) == 0 ? names.Surname(chance) : null);
        for (var children = 1 + chance.Next(3); children > 0; children--)
        {
            var child = One(true, 17, 0);
            var age = Ages.InYears(child.BornOn, BenchRegion.Today);
            yield return age is >= OfSchoolAgeFrom and < OfSchoolAgeTo && chance.Next(10) < 8 ? child with { School = Place(chance.Next(Schools), SchoolEnds) } : child;
        }
    }

    private char Letter() => (char)('A' + chance.Next(26));

    // The same number always has the same name.
    private string Place(int number, string[] ends) => $"{names.Surname(new Random(number))} {ends[number % ends.Length]}";
}
