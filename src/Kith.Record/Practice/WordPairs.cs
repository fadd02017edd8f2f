using System.Text.RegularExpressions;
using Kith.Kernel;
using Kith.Record.Practice.Reading;

namespace Kith.Record.Practice;

/// <summary>Staff terms and the plain words families read instead. Staff pages keep the legal term.</summary>
public sealed class WordPairs
{
    private readonly Regex? terms;
    private readonly Dictionary<string, (string Written, string Plain)> pairs;

    /// <summary>Pairs of staff term and plain words; longer terms win over shorter ones inside them.</summary>
    public WordPairs(IReadOnlyDictionary<string, string> plainByTerm)
    {
        pairs = plainByTerm.ToDictionary(p => p.Key, p => (p.Key, p.Value), StringComparer.OrdinalIgnoreCase);
        if (pairs.Count == 0) return;
        var longestFirst = string.Join('|', pairs.Keys.OrderByDescending(t => t.Length).ThenBy(t => t, StringComparer.Ordinal).Select(Regex.Escape));
        terms = new($@"(?<![\w])(?<article>(the|an|a)\s+)?(?<term>{longestFirst})(?![\w])",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
    }

    /// <summary>Every staff term, as the pack writes it.</summary>
    public IEnumerable<string> Terms => pairs.Keys;

    /// <summary>The text with each staff term, as whole words, in plain words; a capital at the start stays one and an article still fits.</summary>
    public string Plain(string staffText) => terms is null ? staffText : terms.Replace(staffText, m => InPlace(m, staffText));

    private string InPlace(Match match, string text)
    {
        var (article, term) = (match.Groups["article"].Value.TrimEnd(), match.Groups["term"].Value);
        var (written, plain) = pairs[term];
        var words = article.Length == 0 || StandsAlone(plain) ? plain : $"{Fitting(article, plain)} {plain}";

        // "LAC" or "Article 66" inside a sentence is a capital of the term, not of the sentence.
        var capital = char.IsUpper(match.Value[0]) && (article.Length > 0 || StartsSentence(text, match.Index) || char.IsLower(written[0]));
        return capital ? words.Capitalised() : words;
    }

    private static bool StartsSentence(string text, int index)
    {
        var before = text.AsSpan(0, index).TrimEnd();
        return before.Length == 0 || before[^1] is '.' or '!' or '?' || text.AsSpan(before.Length, index - before.Length).Contains('\n');
    }

    /// <summary>"The assessment" becomes "getting to know your family", not "the getting to know ...".</summary>
    private static bool StandsAlone(string plain)
    {
        var first = plain.Split(' ')[0];
        return first is "the" or "a" or "an" or "your" or "my" or "what" or "how" or "nothing" || first.EndsWith("ing", StringComparison.Ordinal);
    }

    private static string Fitting(string article, string plain)
    {
        var lower = article.ToLowerInvariant();
        return lower == "the" ? lower : "aeiou".Contains(plain[0], StringComparison.OrdinalIgnoreCase) ? "an" : "a";
    }
}

/// <summary>What families, young people, referrers and the public read, in one language.</summary>
public sealed record PackWords(string Language, WordPairs Pairs, IReadOnlyDictionary<string, string> Texts)
{
    /// <summary>The text of a key; asking for a key that no pack has is a bug.</summary>
    public string this[string key] => Texts.TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"No words are written for '{key}'.");

    /// <summary>The text of a key with each {placeholder} filled in; one that is left empty is a bug.</summary>
    public string Say(string key, params (string Name, string Value)[] values)
    {
        var filled = values.ToDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal);
        return Placeholders.Regex.Replace(this[key], m => filled.TryGetValue(m.Groups["name"].Value, out var value)
            ? value
            : throw new KeyNotFoundException($"'{key}' needs a value for {m.Value}."));
    }

    internal static PackWords? Read(PackMap map)
    {
        var pairs = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in map.Items("pairs"))
            pair.Map(p =>
            {
                var plain = p.Text("plain");
                foreach (var staff in p.Items("staff"))
                    if (staff.Text() is { } term && !pairs.TryAdd(term, plain)) staff.Wrong($"'{term}' has plain words already. Remove one of the two");
                return p;
            });
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in map.Need("texts")?.Entries() ?? [])
        {
            if (key.Text() is not { } id || value.Text() is not { } text) continue;
            texts[id] = text;
            if (Placeholders.Regex.Replace(text, "").AsSpan().ContainsAny('{', '}'))
                value.Wrong("a placeholder is not written well. Write it as {worker-name}, and no other braces");
        }

        return new(map.Text("language"), new WordPairs(pairs), texts);
    }
}

/// <summary>How placeholders are written: {worker-name}.</summary>
internal static partial class Placeholders
{
    [GeneratedRegex(@"\{(?<name>[a-z][a-z0-9-]*)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    public static partial Regex Regex { get; }
}
