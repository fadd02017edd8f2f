using System.Runtime.InteropServices;
using Kith.Record.People.Linking.Comparing;
using Kith.Record.People.Linking.Reading;
using Kith.Record.People.Naming;

namespace Kith.Record.People.Linking.Blocking;

/// <summary>One ingredient of a blocking key: for each value of a trait a number that values alike in one way share; 0 is none.</summary>
internal sealed class KeyPart(string name, int place, int values, Func<int, string> key)
{
    private readonly uint[] numbers = Numbers(values, key);

    /// <summary>What the rules call it.</summary>
    public string Name => name;

    /// <summary>The place of its trait.</summary>
    public int Place => place;

    /// <summary>The number of a value; one that came later is worked out each time.</summary>
    public uint Of(int value) => value < numbers.Length ? numbers[value] : Number(key(value));

    private static uint[] Numbers(int count, Func<int, string> key)
    {
        var made = new uint[count];
        for (var value = 1; value < count; value++) made[value] = Number(key(value));
        return made;
    }

    private static uint Number(string text) => text.Length == 0 ? 0 : Math.Max(1, Lexicon.Hash(MemoryMarshal.AsBytes(text.AsSpan())));
}

/// <summary>The ingredients a roster offers, by the names the rules use.</summary>
internal static class KeyParts
{
    private const int FirstLetters = 3, MonthDay = 10_000, Month = 100;

    /// <summary>Every ingredient of the traits that are there.</summary>
    public static IReadOnlyDictionary<string, KeyPart> Of(IReadOnlyList<Trait> traits)
    {
        var wanted = traits.SelectMany((trait, place) => OfTrait(trait).Select(form => (Form: form, Trait: trait, Place: place))).ToList();
        var made = new KeyPart[wanted.Count];
        Parallel.For(0, wanted.Count, i => made[i] = new(wanted[i].Form.Name, wanted[i].Place, wanted[i].Trait.Count, wanted[i].Form.Key));
        return made.ToDictionary(p => p.Name, StringComparer.Ordinal);
    }

    private static IEnumerable<(string Name, Func<int, string> Key)> OfTrait(Trait trait) => trait switch
    {
        ForenameTrait f => [("forename", v => Heard(f.Text(v))), ("forename-plain", v => Sounds.Code(f.Text(v))), ("forename-start", v => Start(f.Text(v)))],
        SurnameTrait s => [("surname", v => Heard(s.Value(v).Name)), ("surname-plain", v => Sounds.Code(s.Text(v).Replace(" ", "", StringComparison.Ordinal))), ("surname-start", v => Start(s.Value(v).Name.Stem))],
        BirthTrait b =>
        [
            ("born", v => Whole(b, v, Born(b, v))), ("born-month", v => b.Value(v).Month == 0 ? "" : b.Text(v)[..6]), ("born-year", v => b.Text(v)[..4]),
            ("birthday", v => Whole(b, v, $"{b.Value(v).Digits % MonthDay}")), ("born-year-day", v => Whole(b, v, $"{b.Value(v).Year} {b.Value(v).Digits % Month}")),
        ],
        LineTrait l => [("line", l.Text), ("street", l.Street)],
        PostcodeTrait p => [("postcode", p.Text), ("area", v => PostcodeTrait.Area(p.Text(v)))],
        WordsTrait { Name: "email" } e => [("email", e.Text), ("mailbox", v => Mailbox(e.Text(v)))],
        WordsTrait w => [(w.Name, v => Sounds.Code(w.Text(v).Replace(" ", "", StringComparison.Ordinal)))],
        NumberTrait n => [(n.Name, n.Text)],
        SignTrait { Name: "health-number" or "pupil-number" } n => [(n.Name, n.Text)],
        _ => [],
    };

    // Bob, Rob and Robert sound as Robert does.
    private static string Heard(string forename)
    {
        var forms = NameTables.ShortFor(forename).Count > 0 ? NameTables.ShortFor(forename) : NameTables.FullForms(forename);
        return Sounds.Code(forms.Min(StringComparer.Ordinal)!);
    }

    private static string Heard(Surname name)
    {
        var own = name.Parts.Count > 0 ? name.Parts[^1] : name;
        return Sounds.Code(NameTables.SurnameGroups(own.Joined).Min(StringComparer.Ordinal) ?? own.Stem);
    }

    private static string Start(string word) => word.Length >= FirstLetters ? word[..FirstLetters] : "";

    private static string Mailbox(string email) => email.IndexOf('@', StringComparison.Ordinal) is > 2 and var at ? email[..at] : "";

    // A year alone is no day that people share.
    private static string Whole(BirthTrait birth, int value, string key) => birth.Value(value).Day == 0 ? "" : key;

    // Day and month in one order, so that those who changed places meet.
    private static string Born(BirthTrait birth, int value)
    {
        var day = birth.Value(value);
        return $"{day.Year} {Math.Min(day.Month, day.Day)} {Math.Max(day.Month, day.Day)}";
    }
}
