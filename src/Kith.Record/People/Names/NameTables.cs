using System.Collections.Frozen;

namespace Kith.Record.People.Names;

/// <summary>Which names stand for one another, read once from the tables in this folder. Every name here is folded.</summary>
public static class NameTables
{
    private static readonly FrozenDictionary<string, string[]> Sounding = Groups("Names.sounding-alike", NameText.Fold);
    private static readonly FrozenDictionary<string, string[]> Nicknames = Groups("Names.nicknames", NameText.Fold);

    private static readonly FrozenDictionary<string, string[]> Surnames = Groups("Names.surnames", name => Surname.Of(name).Joined);

    /// <summary>Groups of first names that are one name spelled differently.</summary>
    public static IReadOnlyList<string> SoundGroups(string forename) => Sounding.GetValueOrDefault(forename, []);

    /// <summary>Full first names this one is, or may be short for.</summary>
    public static IReadOnlyList<string> NicknameGroups(string forename) => Nicknames.GetValueOrDefault(forename, []);

    /// <summary>Surnames that are this one in another language or spelling; takes <see cref="Surname.Joined"/>.</summary>
    public static IReadOnlyList<string> SurnameGroups(string joined) => Surnames.GetValueOrDefault(joined, []);

    /// <summary>True when the tables hold this first name, so that it is a name and not a slip of the finger.</summary>
    public static bool IsForename(string forename) => Sounding.ContainsKey(forename) || Nicknames.ContainsKey(forename) || NameFrequencies.Common.HasForename(forename);

    private static FrozenDictionary<string, string[]> Groups(string table, Func<string, string> form) =>
        Rows.Of(table, 2)
            .SelectMany(row => Rows.List(row[1]).Append(row[0]).Select(form), (row, name) => (Name: name, Group: form(row[0])))
            .Distinct().GroupBy(r => r.Name, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Select(r => r.Group).ToArray(), StringComparer.Ordinal);
}
