namespace Kith.Record.People.Naming;

/// <summary>
/// A surname made comparable: <paramref name="Joined"/> is the whole name as one word (oneill, mccarthy, smithjones), <paramref name="Stem"/> the same
/// without O or a particle (neill; lacy of de Lacy), <paramref name="Parts"/> the halves of a double-barrelled name as surnames of their own.
/// </summary>
public sealed record Surname(string Joined, string Stem, IReadOnlyList<Surname> Parts)
{
    /// <summary>No surname.</summary>
    public static readonly Surname None = new("", "", []);

    // Irish: Ní and Uí stand where a man is Ó, Nic and Mhic where he is Mac; the next letter is then softened with an h.
    private static readonly HashSet<string> O = ["o", "ni", "ui"];
    private static readonly HashSet<string> Mac = ["mac", "mc", "mag", "nic", "mhic"];
    private static readonly HashSet<string> Particles = ["de", "del", "della", "di", "da", "dos", "du", "la", "le", "van", "von", "der", "den", "al", "el", "bin", "ibn", "abu", "ben", "st", "an", "a", "na"];

    // Written with its O apart or with an apostrophe, a surname shows which stems take one; then "Oneill" can be read too.
    private static readonly HashSet<string> StemsAfterO = Rows.Of("Naming.surnames", 2)
        .SelectMany(row => Rows.List(row[1]).Append(row[0]))
        .Where(name => name.StartsWith("O'", StringComparison.Ordinal))
        .Select(name => NameText.Fold(name[2..])).ToHashSet(StringComparer.Ordinal);

    /// <summary>Reads a surname as typed; a placeholder is no surname.</summary>
    public static Surname Of(string? typed)
    {
        var words = NameText.Words(typed);
        if (NotKnown.IsName(string.Join(' ', words))) return None;
        var parts = Read(words, word => IsPrefix(word) || Particles.Contains(word)).ToList();
        return parts.Count == 1 ? parts[0] : new(string.Concat(parts.Select(p => p.Joined)), string.Concat(parts.Select(p => p.Stem)), parts);
    }

    /// <summary>Reads words of which any may be a first name or a surname: only O and Mac belong to the word after them, for Ben and Al are first names too.</summary>
    public static IReadOnlyList<Surname> Each(string? typed) => Read(NameText.Words(typed), IsPrefix).Where(n => !NotKnown.IsName(n.Joined)).ToList();

    private static IEnumerable<Surname> Read(string[] words, Func<string, bool> goesBefore)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var first = i;
            while (i < words.Length - 1 && goesBefore(words[i])) i++;
            yield return Part(words[first..i], words[i]);
        }
    }

    private static bool IsPrefix(string word) => O.Contains(word) || Mac.Contains(word);

    private static Surname Part(string[] before, string word)
    {
        if (before.Length == 0) return Whole(word);
        var rest = string.Concat(before[1..]) + word;
        if (O.Contains(before[0])) return new("o" + Plain(before[0], rest), Plain(before[0], rest), []);
        if (Mac.Contains(before[0])) return new("mc" + Plain(before[0], rest), "mc" + Plain(before[0], rest), []);
        return new(before[0] + rest, word, []);
    }

    private static Surname Whole(string word)
    {
        if (word[0] == 'o' && StemsAfterO.Contains(word[1..])) return new(word, word[1..], []);
        if (word.StartsWith("mac", StringComparison.Ordinal) && word.Length > 5) word = "mc" + word[3..];
        return new(word, word, []);
    }

    private static string Plain(string prefix, string rest)
    {
        var softened = prefix is "ni" or "ui" or "nic" or "mhic" && rest.Length > 2 && rest[1] == 'h' && "bcdfgmpst".Contains(rest[0]);
        return softened ? rest[0] + rest[2..] : rest;
    }
}
