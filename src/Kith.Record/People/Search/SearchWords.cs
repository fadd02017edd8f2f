using Kith.Record.People.Naming;

namespace Kith.Record.People.Search;

/// <summary>Words that mean something in a search, from the table beside.</summary>
internal static class SearchWords
{
    private static readonly Dictionary<string, HashSet<string>> Table = Rows.Of("Search.search-words", 2)
        .ToDictionary(row => row[0], row => Rows.List(row[1]).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    public static bool IsLabel(string word) => Table["label"].Contains(word) || Table["age"].Contains(word) || Table["years"].Contains(word);

    public static bool IsSchool(string word) => Table["school"].Contains(word);

    public static string Any(string kind) => string.Join('|', Table[kind].OrderByDescending(w => w.Length).Select(System.Text.RegularExpressions.Regex.Escape));
}
