using System.Globalization;

namespace Kith.Tests.Record.People.Linking.Sets;

/// <summary>
/// People of the past as books and lists write them: a whole name, a birth date that is often only a year or is missing, where they were born, a postcode, sex and a trade.
/// Two kinds with different errors: <see cref="Lists"/> was looked at while tuning; of <see cref="Books"/> only the result.
/// </summary>
internal static class HistoricalSets
{
    private const int Half = 52;
    private const string Headings = "full_name,first_name,surname,dob,birth_place,postcode_fake,gender,occupation";

    /// <summary>About ten records of each person, many of them the same, some much changed.</summary>
    public static MadeSet Lists(int seed, int people)
    {
        var random = new Random(seed);
        return MadeSet.Of(Headings, Enumerable.Range(0, people).SelectMany(person => Of(person, new(random), 0, (s, right) => Listed(s, right))), random);
    }

    /// <summary>Fewer records, each shortened in its own way.</summary>
    public static MadeSet Books(int seed, int people)
    {
        var random = new Random(seed);
        return MadeSet.Of(Headings, Enumerable.Range(0, people).SelectMany(person => Of(person, new(random), Half, (s, right) => Booked(s, right))), random);
    }

    private sealed record Figure(string First, string? Second, string Last, string Title, DateOnly Born, bool YearOnly, string Place, string Postcode, string Sex, string Trade);

    private static IEnumerable<(int, string[])> Of(int person, Slipping s, int from, Func<Slipping, Figure, string[]> write)
    {
        var second = s.Is(0.35) ? s.Pick(SetWords.Forenames[from..(from + Half)]) : null;
        var last = s.Is(0.5) ? s.Common(SetWords.Surnames.AsSpan(from, Half)) : Invented(s);
        var right = new Figure(
            s.Common(SetWords.Forenames.AsSpan(from, Half)), second, last, s.Is(0.15) ? s.Pick(["Sir", "Lord", "Captain", "Rev."]) : "", s.Day(1720, 1910), s.Is(0.25),
            $"{s.Pick(SetWords.Towns)}", Postcode(s), s.Is(0.85) ? "male" : "female", s.Is(0.7) ? s.Pick(SetWords.Trades) : "");
        for (var records = 1 + (from == 0 ? s.Next(17) : s.Next(4)); records > 0; records--) yield return (person, write(s, right));
    }

    private static string Invented(Slipping s) =>
        s.Pick(["Hather", "Wen", "Bur", "Long", "Ash", "Pem", "Thorn", "Stan", "Wol", "Black", "Whit", "Nor", "Kes", "Ald", "Ches", "Rad"]) + s.Pick(["ley", "ton", "bury", "field", "stone", "ham", "worth", "more", "wick", "dale", "ford", "combe"]);

    private static string Postcode(Slipping s) => string.Create(CultureInfo.InvariantCulture,
        $"{s.Pick(["SW", "EC", "LS", "B", "M", "EX", "NE", "OX", "YO", "CF"])}{1 + s.Next(20)} {s.Next(10)}{(char)('A' + s.Next(20))}{(char)('A' + s.Next(20))}");

    private static string[] Listed(Slipping s, Figure right)
    {
        var first = s.Next(100) switch { < 80 => right.First, < 90 => s.Slip(right.First), < 95 => right.First[..1], _ => right.Second ?? s.Slips(right.First, 2) };
        var last = s.Next(100) switch { < 80 => right.Last, < 93 => s.Slip(right.Last), < 98 => s.Slips(right.Last, 2), _ => s.Common(SetWords.Surnames) };
        var full = string.Join(' ', new[] { s.Is(0.5) ? right.Title : "", first, s.Is(0.7) ? right.Second ?? "" : "", last }.Where(w => w.Length > 0));
        var born = right.YearOnly ? new DateOnly(right.Born.Year, 1, 1) : right.Born;
        var dob = s.Next(100) switch { < 62 => Slipping.Written(born), < 72 => Slipping.Written(new(born.Year, 1, 1)), < 82 => s.Digit(Slipping.Written(born)), < 86 => Slipping.Written(born.AddYears(s.Next(5) - 2)), _ => "" };
        var place = s.Next(100) switch { < 65 => right.Place, < 75 => s.Slip(right.Place), < 80 => s.Pick(SetWords.Towns), _ => "" };
        var code = s.Next(100) switch { < 60 => right.Postcode, < 72 => $"{right.Postcode[..^3]}{s.Next(10)}{right.Postcode[^2..]}", < 80 => Postcode(s), _ => "" };
        return [full, first, last, dob, place, code, s.Is(0.9) ? right.Sex : "", s.Is(0.75) ? right.Trade : ""];
    }

    private static string[] Booked(Slipping s, Figure right)
    {
        var initials = string.Concat(new[] { right.First, right.Second }.OfType<string>().Select(n => $"{n[0]} ")).Trim();
        var first = s.Next(10) switch { < 6 => right.First, < 7 => initials, < 8 => right.First[..Math.Min(3, right.First.Length)], < 9 => s.Slip(right.First), _ => "" };
        var last = s.Next(10) switch { < 8 => right.Last, < 9 => s.Thinned(right.Last, 0.2), _ => s.Slip(right.Last) };
        var dob = s.Next(10) switch { < 5 => right.YearOnly ? $"{right.Born.Year}" : Slipping.Written(right.Born), < 7 => $"{right.Born.Year}", < 8 => $"c. {right.Born.Year}", _ => "" };
        var place = s.Is(0.25) ? "" : s.Is(0.2) ? $"near {right.Place}" : right.Place;
        var full = s.Is(0.3) ? $"{last}, {first}{(right.Second is null ? "" : $" {right.Second}")}" : $"{right.Title} {first} {last}".Trim();
        return [$"\"{full}\"", first, last, dob, place, s.Is(0.3) ? "" : right.Postcode, s.Is(0.8) ? right.Sex[..1] : "", s.Is(0.5) ? right.Trade : s.Is(0.3) ? s.Pick(SetWords.Trades) : ""];
    }
}
