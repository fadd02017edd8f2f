using System.Globalization;
using System.Text.RegularExpressions;
using Kith.Kernel.Identifiers;
using Kith.Record.People.Naming;

namespace Kith.Record.People.Search;

/// <summary>
/// What somebody typed to find a person, in any order: names, a birth date or an age, a number, a postcode, a phone number, a street. What can be told by
/// its shape is taken out first; the words that are left are names.
/// </summary>
public sealed partial class SearchTerms
{
    private const int LongestTyped = 200, MostNames = 6, OldestAge = 120;

    private SearchTerms(IReadOnlyList<SearchTerm> all, IReadOnlyList<int> years, IReadOnlyList<KeySpan> together, IReadOnlyList<KeySpan> togetherHeard) =>
        (All, Years, Together, TogetherHeard) = (all, years, together, togetherHeard);

    /// <summary>Every term, in the order of how much it narrows: numbers, phone, postcode, address, birth, school, names.</summary>
    public IReadOnlyList<SearchTerm> All { get; }

    /// <summary>
    /// Spans of keys that hold two things at once, so that far fewer people answer than to either alone: two names, or one name and the year of birth (an age
    /// lies in two years: whoever answers to either span). Empty with one name and nothing beside it.
    /// </summary>
    public IReadOnlyList<KeySpan> Together { get; }

    /// <summary>The same by sound and by forms of the names; the last name must be whole.</summary>
    public IReadOnlyList<KeySpan> TogetherHeard { get; }

    /// <summary>The years in which somebody of that age or birth was born.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>Only the names.</summary>
    public IEnumerable<SearchTerm.Name> Names => All.OfType<SearchTerm.Name>();

    /// <summary>Reads what was typed; anything may be typed. <paramref name="today"/> turns an age into birth dates.</summary>
    public static SearchTerms Parse(string? typed, DateOnly today)
    {
        var text = typed is null ? "" : typed.Length > LongestTyped ? typed[..LongestTyped] : typed;
        var terms = new List<SearchTerm>();
        if (TypedDates.Take(ref text, today) is { } date) terms.Add(Born(date.First, date.Last));
        Take(ref text, PupilNumber(), terms, m => Number(m.Value));
        Take(ref text, HealthNumber(), terms, m => NhsNumber.TryParse(m.Value, out _, out _) ? Number(m.Value) : null);
        Take(ref text, PhoneNumber(), terms, m => Phone(m.Value));
        Take(ref text, HealthNumber(), terms, m => Number(m.Value));
        Take(ref text, WholePostcode(), terms, m => Postcode(m.Value));
        Take(ref text, Street, terms, m => Address(m.Value));
        Take(ref text, SchoolName, terms, m => School(m.Value));
        Take(ref text, Age(), terms, m => AgeToday(m.Groups["age"].Value, today));
        Take(ref text, Year(), terms, m => YearOf(m.Value));
        Take(ref text, OutwardPostcode(), terms, m => Postcode(m.Value));
        Take(ref text, AnyNumber(), terms, m => Number(m.Value));
        var names = NameWords(text);
        terms.AddRange(names.Select(Name));
        var years = terms.OfType<SearchTerm.Born>().Take(1).SelectMany(b => Enumerable.Range(b.First.Year, b.Last.Year - b.First.Year + 1)).ToList();
        return new(terms.OrderBy(Width).ToList(), years, SideBySide(names, years), SideBySideHeard(names, years));
    }

    private static void Take(ref string text, Regex form, List<SearchTerm> terms, Func<Match, SearchTerm?> read)
    {
        text = form.Replace(text, match =>
        {
            if (read(match) is not { } term) return match.Value;
            terms.Add(term);
            return " ";
        });
    }

    private static int Width(SearchTerm term) => term switch
    {
        SearchTerm.Number => 0,
        SearchTerm.Phone => 1,
        SearchTerm.Postcode => 2,
        SearchTerm.Address => 3,
        SearchTerm.Born => 4,
        SearchTerm.School => 5,
        _ => 6,
    };

    private static SearchTerm.Born Born(DateOnly first, DateOnly last) =>
        new(first, last) { Spans = [new(SearchKeyKind.BornOn, SearchKeys.Date(first), SearchKeys.Date(last) + KeySpan.First)] };

    private static SearchTerm.Born? AgeToday(string typed, DateOnly today)
    {
        var age = int.Parse(typed, CultureInfo.InvariantCulture);
        return age > OldestAge ? null : Born(today.AddYears(-age - 1).AddDays(1), today.AddYears(-age));
    }

    private static SearchTerm.Born YearOf(string typed)
    {
        var year = int.Parse(typed, CultureInfo.InvariantCulture);
        return Born(new(year, 1, 1), new(year, 12, 31));
    }

    private static SearchTerm.Number Number(string typed)
    {
        var key = SearchKeys.Number(typed);
        string? warning = null;
        if (key.All(char.IsAsciiDigit) && key.Length == 10 && !NhsNumber.TryParse(key, out _, out var health)) warning = health;
        else if (key.Length == 13 && !Upn.TryParse(key, out _, out var pupil)) warning = pupil;
        return new(key, warning) { Spans = [KeySpan.BeginningWith(SearchKeyKind.Number, key)] };
    }

    private static SearchTerm.Phone? Phone(string typed)
    {
        var digits = Contacts.Phone(typed);
        return digits.Length == 0 ? null : new(digits) { Spans = [KeySpan.BeginningWith(SearchKeyKind.Phone, digits)] };
    }

    private static SearchTerm.Postcode? Postcode(string typed)
    {
        var squeezed = Contacts.Postcode(typed);
        return squeezed.Length == 0 ? null : new(squeezed) { Spans = [KeySpan.BeginningWith(SearchKeyKind.Postcode, squeezed)] };
    }

    private static SearchTerm.Address Address(string typed)
    {
        var line = NameText.Fold(typed);
        return new(line) { Spans = [KeySpan.BeginningWith(SearchKeyKind.Address, line)] };
    }

    private static SearchTerm.School School(string typed)
    {
        var name = NameText.Fold(typed);
        return new(name) { Spans = [KeySpan.BeginningWith(SearchKeyKind.School, name)] };
    }

    // O, Mac and the like belong to the name after them.
    private static List<Surname> NameWords(string text)
    {
        var words = text.Split([' ', ',', ';', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .Where(w => !SearchWords.IsLabel(w.Trim('.', ':').ToLowerInvariant()));
        return Surname.Each(string.Join(' ', words)).Take(MostNames).ToList();
    }

    private static SearchTerm.Name Name(Surname word) => new(word.Joined, Heard(word).Select(h => KeySpan.Whole(SearchKeyKind.Sound, h)).ToList())
    {
        Spans = [KeySpan.BeginningWith(SearchKeyKind.Name, word.Joined)],
    };

    private static IEnumerable<string> Heard(Surname word) => NameKeys.Heard(word).Concat(NameKeys.Heard(word.Joined)).Distinct(StringComparer.Ordinal);

    private static List<KeySpan> SideBySide(List<Surname> names, List<int> years) => names.Count switch
    {
        0 => [],
        1 => years.ConvertAll(year => KeySpan.BeginningWith(SearchKeyKind.BornName, SearchKeys.InYear(year, names[0].Joined))),
        _ => [KeySpan.BeginningWith(SearchKeyKind.FullName, $"{names[0].Joined} {names[^1].Joined}")],
    };

    private static List<KeySpan> SideBySideHeard(List<Surname> names, List<int> years) => names.Count switch
    {
        0 => [],
        1 => years.SelectMany(_ => Heard(names[0]), (year, heard) => KeySpan.Whole(SearchKeyKind.BornSound, SearchKeys.InYear(year, heard))).ToList(),
        _ => Heard(names[0]).SelectMany(_ => Heard(names[^1]), (one, other) => KeySpan.Whole(SearchKeyKind.FullSound, NameKeys.Together(one, other))).Distinct().ToList(),
    };

    // Only a word a street ends in makes an address of a number and words: "14 Aoife Kelly" is an age and a name.
    private static readonly Regex Street = new(
        $@"(?<!\w)\d{{1,4}}[a-z]?,?(?:\s+[\p{{L}}'’]+){{1,3}}?\s+(?:{SearchWords.Any("street")})(?!\w)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    // The word before the kind of school is the school's, and St before that; further words are names of people.
    private static readonly Regex SchoolName = new(
        $@"(?<!\w)(?:st\.?\s+)?[\p{{L}}'’]+(?:\s+(?:{SearchWords.Any("school")}))+(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private const RegexOptions Plain = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"(?<!\w)[a-z]\d{11}[a-z\d](?!\w)", Plain)]
    private static partial Regex PupilNumber();

    [GeneratedRegex(@"(?<![\w+])\d{3}[ \-]?\d{3}[ \-]?\d{4}(?!\w)", Plain)]
    private static partial Regex HealthNumber();

    [GeneratedRegex(@"(?<!\w)(?:\+44|0)[\d ()\-]{7,16}\d(?!\w)", Plain)]
    private static partial Regex PhoneNumber();

    [GeneratedRegex(@"(?<!\w)[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}(?!\w)", Plain)]
    private static partial Regex WholePostcode();

    [GeneratedRegex(@"(?<!\w)[a-z]{1,2}\d[a-z\d]?(?!\w)", Plain)]
    private static partial Regex OutwardPostcode();

    [GeneratedRegex(@"(?<!\w)(?<age>\d{1,3})(?:\s*(?:years?|yrs?|yo?)(?:\s+old)?)?(?!\w)", Plain)]
    private static partial Regex Age();

    [GeneratedRegex(@"(?<!\w)(?:19|20)\d{2}(?!\w)", Plain)]
    private static partial Regex Year();

    [GeneratedRegex(@"(?<!\w)(?=[a-z]*\d)[a-z\d]{5,20}(?!\w)", Plain)]
    private static partial Regex AnyNumber();

}
