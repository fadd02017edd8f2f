using Kith.Record.People.Naming;

namespace Kith.Record.People.Search;

/// <summary>The ways in which one name may be typed or heard.</summary>
internal static class NameKeys
{
    /// <summary>Forms of a surname by which it is looked up: whole, without O, with Mac for Mc, and the halves of a double one.</summary>
    public static IEnumerable<string> Spelt(Surname surname)
    {
        if (surname.Joined.Length == 0) return [];
        var forms = new List<string> { surname.Joined, surname.Stem };
        if (surname.Joined.StartsWith("mc", StringComparison.Ordinal)) forms.Add("mac" + surname.Joined[2..]);
        return forms.Concat(surname.Parts.SelectMany(Spelt)).Distinct(StringComparer.Ordinal);
    }

    /// <summary>What a surname sounds like or is a form of.</summary>
    public static IEnumerable<string> Heard(Surname surname)
    {
        if (surname.Joined.Length == 0) return [];
        var own = NameTables.SurnameGroups(surname.Joined).Select(Form).Append(Sounds.Code(surname.Stem));
        return own.Concat(surname.Parts.SelectMany(Heard)).Distinct(StringComparer.Ordinal);
    }

    /// <summary>What a folded first name sounds like, is spelt like or is short for.</summary>
    public static IEnumerable<string> Heard(string forename) =>
        NameTables.FullForms(forename).Where(f => f != forename || NameTables.IsForename(f)).Concat(NameTables.ShortFor(forename)).Select(Form)
            .Append(Sounds.Code(forename)).Distinct(StringComparer.Ordinal);

    /// <summary>First name and surname as heard, whichever was typed first.</summary>
    public static string Together(string heard, string otherHeard) =>
        string.CompareOrdinal(heard, otherHeard) <= 0 ? $"{heard} {otherHeard}" : $"{otherHeard} {heard}";

    // A form of a name and a sound may be spelt alike; the mark keeps them apart.
    private static string Form(string name) => "=" + name;
}
