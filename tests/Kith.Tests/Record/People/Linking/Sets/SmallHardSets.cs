using System.Globalization;

namespace Kith.Tests.Record.People.Linking.Sets;

/// <summary>
/// About a thousand records of 250 people with little on each (first name, surname, birth date, city, email) and errors in every column. Two kinds, made by different rules:
/// <see cref="Copied"/> errs in other ways than <see cref="Typed"/>. The results of both were seen while the engine was tuned.
/// </summary>
internal static class SmallHardSets
{
    private const int People = 250, Half = 52;
    private const string Headings = "first_name,surname,dob,city,email";

    /// <summary>Each record is typed afresh from what is right.</summary>
    public static MadeSet Typed(int seed)
    {
        var random = new Random(seed);
        return MadeSet.Of(Headings, Enumerable.Range(0, People).SelectMany(person => TypedRecords(person, new(random))), random);
    }

    /// <summary>Each record is copied from one before it, and errors pile up.</summary>
    public static MadeSet Copied(int seed)
    {
        var random = new Random(seed);
        return MadeSet.Of(Headings, Enumerable.Range(0, People).SelectMany(person => CopiedRecords(person, new(random))), random);
    }

    private static IEnumerable<(int, string[])> TypedRecords(int person, Slipping s)
    {
        var (first, last, city, born) = (s.Common(SetWords.Forenames.AsSpan(0, Half)), s.Common(SetWords.Surnames.AsSpan(0, Half)), s.Pick(SetWords.Towns), s.Day(1930, 2020));
        var email = string.Create(CultureInfo.InvariantCulture, $"{first}{(s.Is(0.5) ? "." : "")}{(s.Is(0.5) ? last : last[..1])}{s.Next(100)}@{s.Pick(SetWords.Hosts)}").ToLowerInvariant();
        for (var records = 1 + s.Next(7); records > 0; records--)
        {
            string[] cells = [Name(first, s), Name(last, s), Slipping.Written(Born(born, s)), City(city, s), Email(email, s)];
            if (s.Is(0.06)) (cells[0], cells[1]) = (cells[1], cells[0]);
            if (s.Is(0.08)) cells[2] = s.Digit(cells[2]);
            for (var c = 0; c < cells.Length; c++) if (s.Is(0.18)) cells[c] = "";
            yield return (person, cells);
        }
    }

    private static string Name(string name, Slipping s) => s.Next(100) switch
    {
        < 50 => name,
        < 75 => s.Slip(name),
        < 83 => s.Slips(name, 2),
        < 91 => name[..Math.Min(3, name.Length)],
        < 95 => name[..1],
        _ => s.Thinned(name, 0.35),
    };

    private static DateOnly Born(DateOnly born, Slipping s) => s.Next(100) switch
    {
        < 76 => born,
        < 82 => Slipping.ChangedOver(born),
        < 88 => born.AddYears(s.Is(0.5) ? 1 : -1),
        < 94 => born.AddDays(s.Is(0.5) ? 1 : -1),
        _ => born.AddMonths(s.Is(0.5) ? 1 : -1),
    };

    private static string City(string city, Slipping s) => s.Next(100) switch
    {
        < 60 => city,
        < 78 => s.Slip(city),
        < 88 => s.Thinned(city, 0.3),
        < 93 => city[..Math.Min(city.Length, 4)],
        < 96 => s.Pick(SetWords.Towns),
        _ => city.ToUpperInvariant(),
    };

    private static string Email(string email, Slipping s) => s.Next(100) switch
    {
        < 60 => email,
        < 75 => s.Slip(email),
        < 85 => s.Slips(email, 3),
        < 92 => $"{email[..email.IndexOf('@', StringComparison.Ordinal)]}@{s.Pick(SetWords.Hosts)}",
        < 96 => s.Thinned(email, 0.15),
        _ => s.Slips(email, 6),
    };

    private static IEnumerable<(int, string[])> CopiedRecords(int person, Slipping s)
    {
        var (first, last, born) = (s.Pick(SetWords.Forenames[Half..]), s.Common(SetWords.Surnames.AsSpan(Half)), s.Day(1945, 2012));
        string[] right =
        [
            first, last, Slipping.Written(born), s.Pick(SetWords.Towns),
            string.Create(CultureInfo.InvariantCulture, $"{first[0]}{(s.Is(0.4) ? "_" : "")}{last}{born.Year % 100}@{s.Pick(SetWords.Hosts)}").ToLowerInvariant(),
        ];
        var made = new List<string[]> { right };
        // One in three has one record only; the others have as many as chance adds.
        var records = 1;
        while (records < 12 && s.Is(records == 1 ? 0.68 : 0.82)) records++;
        for (var i = 1; i < records; i++) made.Add(Copy(made[s.Next(made.Count)], s));
        foreach (var cells in made)
            yield return (person, cells.Select((cell, c) => s.Is(0.10 + 0.04 * c) ? "" : cell).ToArray());
    }

    private static string[] Copy(string[] from, Slipping s)
    {
        var cells = (string[])from.Clone();
        for (var c = 0; c < cells.Length; c++)
            if (s.Is(0.28)) cells[c] = c switch
            {
                2 => s.Is(0.4) ? s.Digit(cells[c]) : s.Is(0.5) ? s.Digit(s.Digit(cells[c])) : MonthAndDay(cells[c]),
                4 when s.Is(0.3) => $"{cells[0]}.{cells[1]}@{s.Pick(SetWords.Hosts)}".ToLowerInvariant(),
                3 when s.Is(0.3) => s.Pick(SetWords.Towns),
                _ => Misheard(cells[c], s),
            };
        if (s.Is(0.04)) (cells[0], cells[1]) = (cells[1], cells[0]);
        return cells;
    }

    private static string MonthAndDay(string written) => $"{written[..5]}{written[8..]}-{written[5..7]}";

    // A letter doubled, a vowel lost or another, the end cut off.
    private static string Misheard(string word, Slipping s)
    {
        if (word.Length < 2) return word;
        var at = 1 + s.Next(word.Length - 1);
        return s.Next(5) switch
        {
            0 => word[..at] + word[at] + word[at..],
            1 when word.Length > 3 => string.Concat(word.Where((letter, i) => i == 0 || !"aeiou".Contains(letter, StringComparison.Ordinal) || !s.Is(0.6))),
            2 when "aeiou".Contains(word[at], StringComparison.Ordinal) => word[..at] + "aeiou"[s.Next(5)] + word[(at + 1)..],
            3 when word.Length > 4 && !word.Contains('@', StringComparison.Ordinal) => word[..^(1 + s.Next(word.Length / 2))],
            _ => s.Slip(word),
        };
    }
}
