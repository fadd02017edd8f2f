using System.Collections.Frozen;

namespace Kith.Record.People.Naming;

/// <summary>Which names stand for one another, read once from the tables in this folder. Every name here is folded.</summary>
public static class NameTables
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Sounding = Groups("Naming.sounding-alike", NameText.Fold, head => [head], withHead: true);
    private static readonly FrozenDictionary<string, FrozenSet<string>> Nicknames = Groups("Naming.nicknames", NameText.Fold, FullForms, withHead: false);
    private static readonly FrozenDictionary<string, FrozenSet<string>> Surnames =
        Groups("Naming.surnames", name => Surname.Of(name).Joined, head => [head], withHead: true);

    /// <summary>The folded first name itself and the names it is another spelling of.</summary>
    public static FrozenSet<string> FullForms(string forename) => [forename, .. Sounding.GetValueOrDefault(forename, [])];

    /// <summary>Full first names this one may be short for, each as its <see cref="FullForms"/>.</summary>
    public static FrozenSet<string> ShortFor(string forename) => Nicknames.GetValueOrDefault(forename, []);

    /// <summary>True when two first names are one name spelled differently.</summary>
    public static bool SameSound(string a, string b) => Sounding.GetValueOrDefault(a, []).Overlaps(Sounding.GetValueOrDefault(b, []));

    /// <summary>Surnames that are this one in another language or spelling; takes <see cref="Surname.Joined"/>.</summary>
    public static FrozenSet<string> SurnameGroups(string joined) => Surnames.GetValueOrDefault(joined, []);

    /// <summary>True when the tables hold this first name, so that it is a name and not a slip of the finger.</summary>
    public static bool IsForename(string forename) =>
        Sounding.ContainsKey(forename) || Nicknames.ContainsKey(forename) || NameFrequencies.Common.HasForename(forename);

    private static FrozenDictionary<string, FrozenSet<string>> Groups(
        string table, Func<string, string> form, Func<string, IEnumerable<string>> groupsOf, bool withHead) =>
        Rows.Of(table, 2)
            .SelectMany(row => Rows.List(row[1]).Concat(withHead ? [row[0]] : []).Select(form), (row, name) => (Name: name, Head: form(row[0])))
            .GroupBy(r => r.Name, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.SelectMany(r => groupsOf(r.Head)).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
}
