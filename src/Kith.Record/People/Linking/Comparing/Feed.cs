using Kith.Kernel.Identifiers;
using Kith.Record.People.Linking.Reading;
using Kith.Record.People.Naming;

namespace Kith.Record.People.Linking.Comparing;

/// <summary>Where the values of a trait come from: for a file, the value of each row; null when the file has no such column.</summary>
internal sealed record Feed(Trait Trait, Func<Sheet, ColumnPlan, Func<int, int>?> Of);

/// <summary>Every trait that can be compared, with how it is read.</summary>
internal static class Feeds
{
    private const int ShortestNumber = 4;

    /// <summary>Fresh traits for one linkage; those no file has are left out.</summary>
    public static IReadOnlyList<Feed> For(IReadOnlyList<(Sheet Sheet, ColumnPlan Plan)> files)
    {
        var (forename, second, surname, birth, line) = (new ForenameTrait(), new SecondNameTrait(), new SurnameTrait(), new BirthTrait(), new LineTrait());
        Feed[] all =
        [
            new(forename, (s, p) => First(Column(s, p, ColumnKind.Forename, t => forename.Number(FirstName(t))),
                Column(s, p, ColumnKind.KnownAs, t => forename.Number(FirstName(t))), Column(s, p, ColumnKind.FullName, t => forename.Number(FirstName(Halves(t).Forenames))))),
            new(second, (s, p) => First(Column(s, p, ColumnKind.SecondName, t => second.Number(Known(t))),
                Column(s, p, ColumnKind.Forename, t => second.Number(LaterNames(t))), Column(s, p, ColumnKind.FullName, t => second.Number(LaterNames(Halves(t).Forenames))))),
            new(surname, (s, p) => First(Column(s, p, ColumnKind.Surname, t => surname.Number(Known(t))),
                Column(s, p, ColumnKind.FullName, t => surname.Number(Known(Halves(t).Surname))))),
            new(birth, (s, p) => First(Whole(s, p, birth), Apart(s, p, birth))),
            Simple(new SignTrait("sex"), ColumnKind.Sex, Sex),
            Simple(new SignTrait("birth-order"), ColumnKind.BirthOrder, Sign),
            Simple(new SignTrait("health-number"), ColumnKind.HealthNumber, t => NhsNumber.TryParse(t, out var n, out _) ? n.Digits : ""),
            Simple(new SignTrait("pupil-number"), ColumnKind.PupilNumber, t => Upn.TryParse(t, out var n, out _) ? n.Value : ""),
            Simple(new NumberTrait("number"), ColumnKind.Number, Sign),
            new(line, (s, p) => Together(Column(s, p, ColumnKind.HouseNumber, null), Column(s, p, ColumnKind.Line, null), s, p, line)),
            Simple(new PostcodeTrait(), ColumnKind.Postcode, Contacts.Postcode),
            Simple(WordsTrait.Place("town"), ColumnKind.Town, Known),
            Simple(WordsTrait.Place("region"), ColumnKind.Region, Known),
            Simple(WordsTrait.Place("locality"), ColumnKind.Locality, Known),
            Simple(new NumberTrait("phone"), ColumnKind.Phone, Contacts.Phone),
            Simple(new WordsTrait("email"), ColumnKind.Email, t => t.Contains('@', StringComparison.Ordinal) ? t.ToLowerInvariant() : ""),
            Simple(new WordsTrait("school"), ColumnKind.School, Known),
            Simple(new WordsTrait("mother"), ColumnKind.Mother, Known),
            Simple(new WordsTrait("father"), ColumnKind.Father, Known),
            Simple(new WordsTrait("birth-place"), ColumnKind.BirthPlace, Known),
            Simple(new WordsTrait("other"), ColumnKind.Other, Known),
        ];
        return all.Where(feed => files.Any(f => feed.Of(f.Sheet, f.Plan) is not null)).ToList();
    }

    private static Feed Simple<T>(TextTrait<T> trait, ColumnKind kind, Func<string, string> fold) =>
        new(trait, (s, p) => Column(s, p, kind, t => trait.Number(fold(t))));

    // Each different text is read once.
    private static Func<int, int>? Column(Sheet sheet, ColumnPlan plan, ColumnKind kind, Func<string, int>? read)
    {
        if (plan.Of(kind) is not { } column) return null;
        var cells = sheet.Cells[column];
        if (read is null) return row => cells[row];
        var (texts, known) = (sheet.Texts[column], new int[sheet.Texts[column].Count]);
        return row => cells[row] is var text && known[text] > 0 ? known[text] - 1 : (known[text] = read(texts.Text(text)) + 1) - 1;
    }

    // The first column that has something says it.
    private static Func<int, int>? First(params Func<int, int>?[] columns)
    {
        var there = columns.OfType<Func<int, int>>().ToArray();
        if (there.Length < 2) return there.FirstOrDefault();
        return row =>
        {
            foreach (var column in there)
                if (column(row) is > 0 and var value) return value;
            return 0;
        };
    }

    private static Func<int, int>? Whole(Sheet sheet, ColumnPlan plan, BirthTrait birth)
    {
        if (plan.Of(ColumnKind.BirthDate) is not { } column) return null;
        var monthFirst = new Lazy<bool>(() => WrittenDates.MonthFirst(sheet.Texts[column]));
        return Column(sheet, plan, ColumnKind.BirthDate, t => birth.Number(WrittenDates.Read(t, monthFirst.Value)));
    }

    private static Func<int, int>? Apart(Sheet sheet, ColumnPlan plan, BirthTrait birth)
    {
        int Part(string t) => int.TryParse(t, out var number) ? Math.Max(0, number) : 0;
        var (year, month, day) = (Column(sheet, plan, ColumnKind.BirthYear, Part), Column(sheet, plan, ColumnKind.BirthMonth, Part), Column(sheet, plan, ColumnKind.BirthDay, Part));
        if (year is null || month is null || day is null) return null;
        return row => birth.Number(WrittenDates.Digits(year(row), month(row), day(row)));
    }

    private static Func<int, int>? Together(Func<int, int>? house, Func<int, int>? street, Sheet sheet, ColumnPlan plan, LineTrait line)
    {
        if (street is null) return null;
        var streets = sheet.Texts[plan.Of(ColumnKind.Line)!.Value];
        var houses = house is null ? null : sheet.Texts[plan.Of(ColumnKind.HouseNumber)!.Value];
        var known = new Dictionary<(int, int), int>();
        return row =>
        {
            var key = (house?.Invoke(row) ?? 0, street(row));
            if (known.TryGetValue(key, out var value)) return value;
            var (number, words) = (NameText.Fold(houses?.Text(key.Item1)), Known(streets.Text(key.Item2)));
            return known[key] = words.Length == 0 ? 0 : line.Number(number.Length == 0 ? words : $"{number.Replace(" ", "", StringComparison.Ordinal)} {words}");
        };
    }

    private static string FirstName(string text) => NameText.Words(text) is [var first, ..] words && !NotKnown.IsName(string.Join(' ', words)) && !NotKnown.IsName(first) ? first : "";

    private static string LaterNames(string text) => NameText.Words(text) is { Length: > 1 } words && !NotKnown.IsName(string.Join(' ', words)) ? string.Join(' ', words[1..]) : "";

    private static string Known(string text) => NameText.Fold(text) is var folded && NotKnown.IsName(folded) ? "" : folded;

    // "Kelly, Aoife Mary" or "Aoife Mary Kelly"; a particle belongs to the surname after it.
    private static (string Forenames, string Surname) Halves(string name)
    {
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0) return (name[(comma + 1)..], name[..comma]);
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2) return (name, "");
        var cut = words.Length - 1;
        while (cut > 1 && Surname.Each(string.Join(' ', words[(cut - 1)..])).Count == 1) cut--;
        return (string.Join(' ', words[..cut]), string.Join(' ', words[cut..]));
    }

    private static string Sex(string text) => NameText.Fold(text) switch
    {
        "f" or "female" or "girl" or "woman" or "2" => "f",
        "m" or "male" or "boy" or "man" or "1" => "m",
        _ => "",
    };

    // Letters and digits; a row of one sign (000000, xxxx) stands for nothing.
    private static string Sign(string text)
    {
        var signs = string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        var nothing = signs.Length >= ShortestNumber && signs.AsSpan().IndexOfAnyExcept(signs[0]) < 0 || NotKnown.IsName(signs) && signs.Any(char.IsLetter);
        return nothing || signs == "0" ? "" : signs;
    }
}
