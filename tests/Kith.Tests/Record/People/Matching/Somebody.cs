using Kith.Record.People;

namespace Kith.Tests.Record.People.Matching;

/// <summary>Invented people for the matching tests.</summary>
internal static class Somebody
{
    public static PersonTraits Called(string? forenames, string? surname) => new() { Names = [new(forenames, surname)] };

    public static PersonTraits Born(this PersonTraits who, string on) => who with { BornOn = DateOnly.Parse(on) };

    public static PersonTraits Girl(this PersonTraits who) => who with { Sex = RecordedSex.Female };

    public static PersonTraits Boy(this PersonTraits who) => who with { Sex = RecordedSex.Male };

    public static PersonTraits At(this PersonTraits who, string line, string postcode) => who with { Addresses = [.. who.Addresses, new(line, postcode)] };

    public static PersonTraits Also(this PersonTraits who, string? forenames, string? surname, NameUse use) =>
        who with { Names = [.. who.Names, new(forenames, surname, use)] };

    public static PersonTraits HealthNumber(this PersonTraits who, string number) => who with { Numbers = [.. who.Numbers, new(NumberKind.Health, number)] };

    public static PersonTraits ChildOf(this PersonTraits who, string forename, string surname, string? born = null) =>
        who with { Family = [.. who.Family, new(Kinship.Mother, new(forename, surname), born is null ? null : DateOnly.Parse(born))] };

    public static PersonTraits WithSibling(this PersonTraits who, string forename, string surname, string? born = null) =>
        who with { Family = [.. who.Family, new(Kinship.Sibling, new(forename, surname), born is null ? null : DateOnly.Parse(born))] };
}
