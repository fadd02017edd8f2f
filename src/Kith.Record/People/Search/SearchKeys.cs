using System.Globalization;
using Kith.Kernel.Identifiers;
using Kith.Record.People.Naming;

namespace Kith.Record.People.Search;

/// <summary>The keys by which a person is found. Bounded: whatever is recorded, a person has at most <see cref="Most"/>.</summary>
public static class SearchKeys
{
    /// <summary>Most keys one person can have.</summary>
    public const int Most = 240;

    private const int MostNames = 6, MostForenames = 3, MostOther = 10;

    /// <summary>Every key of a person, each once. Placeholders ("unknown", 01/01/1900) make none.</summary>
    public static IReadOnlyList<SearchKey> Of(PersonTraits traits)
    {
        var names = WholeNames.Of(traits.Names.Take(MostNames)).SelectMany(Names).ToList();
        return Numbers(traits).Concat(BornOn(traits)).Concat(names).Concat(Contact(traits)).Concat(School(traits)).Concat(Born(traits, names))
            .Where(k => k.Key.Length > 0).Distinct().Take(Most).ToList();
    }

    /// <summary>A birth date as a key.</summary>
    internal static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A year of birth with a name or its sound.</summary>
    internal static string InYear(int year, string key) => $"{year.ToString("D4", CultureInfo.InvariantCulture)} {key}";

    // As a span it would be two ends of a walk; as a kind of its own it is one: "Kelly, 14 years" among ten thousand Kellys.
    private static IEnumerable<SearchKey> Born(PersonTraits traits, List<SearchKey> names) => traits.BornOn is not { } born || NotKnown.IsDate(born) ? [] :
        from key in names
        where key.Kind is SearchKeyKind.Name or SearchKeyKind.Sound
        select SearchKey.Of(key.Kind == SearchKeyKind.Name ? SearchKeyKind.BornName : SearchKeyKind.BornSound, InYear(born.Year, key.Key));

    private static IEnumerable<SearchKey> Names(PersonName name)
    {
        var surname = Surname.Of(name.Surname);
        var forenames = NameText.Words(name.Forenames).Where(f => !NotKnown.IsName(f)).Take(MostForenames).ToList();
        var spelt = NameKeys.Spelt(surname).ToList();
        var heard = NameKeys.Heard(surname).ToList();
        foreach (var key in spelt.Concat(forenames)) yield return SearchKey.Of(SearchKeyKind.Name, key);
        foreach (var sound in heard) yield return SearchKey.Of(SearchKeyKind.Sound, sound);
        // Two first names, or the halves of a surname, are typed side by side too.
        foreach (var (one, other) in Neighbours(forenames).Concat(Neighbours(surname.Parts.Select(p => p.Joined).ToList())))
            yield return SearchKey.Of(SearchKeyKind.FullName, $"{one} {other}");
        foreach (var forename in forenames)
        {
            foreach (var key in spelt)
            {
                yield return SearchKey.Of(SearchKeyKind.FullName, $"{forename} {key}");
                yield return SearchKey.Of(SearchKeyKind.FullName, $"{key} {forename}");
            }
            foreach (var sound in NameKeys.Heard(forename))
            {
                yield return SearchKey.Of(SearchKeyKind.Sound, sound);
                foreach (var other in heard) yield return SearchKey.Of(SearchKeyKind.FullSound, NameKeys.Together(sound, other));
            }
        }
    }

    private static IEnumerable<(string, string)> Neighbours(List<string> words) => words.Zip(words.Skip(1));

    private static IEnumerable<SearchKey> BornOn(PersonTraits traits) =>
        traits.BornOn is { } born && !NotKnown.IsDate(born) ? [SearchKey.Of(SearchKeyKind.BornOn, Date(born))] : [];

    // A number with a wrong check digit is still found as it stands: somebody wrote it down.
    private static IEnumerable<SearchKey> Numbers(PersonTraits traits) =>
        traits.Numbers.Take(MostOther).Select(n => SearchKey.Of(SearchKeyKind.Number, Number(n.Value)));

    // By its end too: people say Brannoc's School for St Brannoc's School. What only says which kind of school it is finds too many to file.
    private static IEnumerable<SearchKey> School(PersonTraits traits)
    {
        var words = NameText.Words(traits.School);
        return Enumerable.Range(0, words.Length).Where(i => !SearchWords.IsSchool(words[i])).Select(i => SearchKey.Of(SearchKeyKind.School, string.Join(' ', words[i..])));
    }

    internal static string Number(string typed) => string.Concat(typed.Take(SearchKey.Longest * 2).Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    private static IEnumerable<SearchKey> Contact(PersonTraits traits)
    {
        foreach (var phone in traits.Phones.Take(MostOther)) yield return SearchKey.Of(SearchKeyKind.Phone, Contacts.Phone(phone));
        foreach (var address in traits.Addresses.Take(MostOther))
        {
            yield return SearchKey.Of(SearchKeyKind.Postcode, Contacts.Postcode(address.Postcode));
            var line = NameText.Fold(address.Line);
            yield return SearchKey.Of(SearchKeyKind.Address, line);
            if (line.Length > 0 && char.IsAsciiDigit(line[0]) && line.IndexOf(' ') is > 0 and var space)
                yield return SearchKey.Of(SearchKeyKind.Address, line[(space + 1)..]);
        }
    }
}
