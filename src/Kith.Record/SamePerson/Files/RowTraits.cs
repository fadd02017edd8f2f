using System.Globalization;
using Kith.Record.People;
using Kith.Record.People.Linking.Reading;
using Kith.Record.People.Search;

namespace Kith.Record.SamePerson.Files;

/// <summary>What a row says of a person, ready to compare, and what of it could not be read.</summary>
internal static class RowTraits
{
    /// <summary>The traits, or why there is too little to compare. What stands for nothing ("unknown", 01/01/1900) is taken for missing by the matcher.</summary>
    public static (PersonTraits? Traits, string? Problem) Of(IReadOnlyDictionary<string, string> cells, bool monthFirst)
    {
        string? Cell(ColumnKind kind) => cells.GetValueOrDefault(KnownColumns.Written(kind));
        var born = Born(cells, monthFirst);
        var traits = new PersonTraits
        {
            Names = [.. Names(Cell(ColumnKind.FullName), string.Join(' ', new[] { Cell(ColumnKind.Forename), Cell(ColumnKind.SecondName) }.OfType<string>()), Cell(ColumnKind.Surname), Cell(ColumnKind.KnownAs))],
            BornOn = born.Date,
            Sex = (Cell(ColumnKind.Sex) ?? "").TrimStart().ToUpperInvariant() switch { "F" or "FEMALE" or "GIRL" or "W" => RecordedSex.Female, "M" or "MALE" or "BOY" => RecordedSex.Male, _ => RecordedSex.NotKnown },
            Addresses = Cell(ColumnKind.Postcode) is null && Cell(ColumnKind.Line) is null ? []
                : [new(string.Join(' ', new[] { Cell(ColumnKind.HouseNumber), Cell(ColumnKind.Line) }.OfType<string>()), Cell(ColumnKind.Postcode))],
            Phones = Cell(ColumnKind.Phone) is { } phone ? [phone] : [],
            Numbers = [.. Number(NumberKind.Health, Cell(ColumnKind.HealthNumber)), .. Number(NumberKind.Pupil, Cell(ColumnKind.PupilNumber))],
            School = Cell(ColumnKind.School),
            Family = [.. Parent(Kinship.Mother, Cell(ColumnKind.Mother)), .. Parent(Kinship.Father, Cell(ColumnKind.Father))],
        };
        var keys = SearchKeys.Of(traits).Select(k => k.Kind).ToHashSet();
        var named = keys.Contains(SearchKeyKind.Name);
        if (!named && !keys.Contains(SearchKeyKind.Number)) return (null, "No name or number that can be compared");
        if (!keys.Overlaps([SearchKeyKind.BornOn, SearchKeyKind.Number, SearchKeyKind.Phone, SearchKeyKind.Postcode, SearchKeyKind.Address])) return (null, "Only a name: too little to tell anybody by");
        return (traits, born.Problem);
    }

    private static (DateOnly? Date, string? Problem) Born(IReadOnlyDictionary<string, string> cells, bool monthFirst)
    {
        string Cell(ColumnKind kind) => cells.GetValueOrDefault(KnownColumns.Written(kind), "");
        var (whole, year) = (Cell(ColumnKind.BirthDate), Cell(ColumnKind.BirthYear));
        if (whole.Length + year.Length == 0) return (null, null);
        int Part(ColumnKind kind) => int.TryParse(Cell(kind), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;
        var digits = whole.Length > 0 ? WrittenDates.Read(whole, monthFirst) : WrittenDates.Digits(Part(ColumnKind.BirthYear), Part(ColumnKind.BirthMonth), Part(ColumnKind.BirthDay));
        return DateOnly.TryParseExact(digits, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? (date, null) : (null, "The birth date stands for none or is no date: it was left out");
    }

    private static IEnumerable<PersonName> Names(string? whole, string forenames, string? surname, string? knownAs)
    {
        var (first, last) = whole is null || forenames.Length > 0 || surname is not null ? (forenames, surname) : Halves(whole);
        if (!string.IsNullOrWhiteSpace(first) || !string.IsNullOrWhiteSpace(last)) yield return new(first, last);
        if (knownAs is not null) yield return new(knownAs, null, NameUse.KnownAs);
    }

    // "Kelly, Aoife" or "Aoife Kelly".
    private static (string First, string? Last) Halves(string whole)
    {
        if (whole.Split(',', 2, StringSplitOptions.TrimEntries) is [var last, var first]) return (first, last);
        var words = whole.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length < 2 ? (whole, null) : (string.Join(' ', words[..^1]), words[^1]);
    }

    private static IEnumerable<PersonNumber> Number(NumberKind kind, string? value) => value is null ? [] : [new(kind, value)];

    private static IEnumerable<Relative> Parent(Kinship kinship, string? name)
    {
        if (name is null) yield break;
        var (first, last) = Halves(name);
        yield return new(kinship, new(first, last));
    }
}
