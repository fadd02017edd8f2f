using System.Text.RegularExpressions;
using Kith.Record.Practice.Reading;

namespace Kith.Record.Practice;

/// <summary>Staff terms and the plain words families read instead. Staff pages keep the legal term.</summary>
public sealed class WordPairs
{
    private readonly Regex? terms;

    /// <summary>Pairs of staff term and plain words; longer terms win over shorter ones inside them.</summary>
    public WordPairs(IReadOnlyDictionary<string, string> plainByTerm)
    {
        ByTerm = new Dictionary<string, string>(plainByTerm, StringComparer.OrdinalIgnoreCase);
        if (ByTerm.Count == 0) return;
        var longestFirst = ByTerm.Keys.OrderByDescending(t => t.Length).Select(Regex.Escape);
        terms = new($@"(?<![\w]){"(" + string.Join('|', longestFirst) + ")"}(?![\w])",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
    }

    /// <summary>Plain words by staff term, whatever its case.</summary>
    public IReadOnlyDictionary<string, string> ByTerm { get; }

    /// <summary>The text with each staff term, as whole words, in plain words; a capital at the start stays one.</summary>
    public string Plain(string staffText) => terms is null ? staffText : terms.Replace(staffText, InPlace);

    private string InPlace(Match match)
    {
        var plain = ByTerm[match.Value];
        return char.IsUpper(match.Value[0]) && AtSentenceStart(match) ? char.ToUpperInvariant(plain[0]) + plain[1..] : plain;
    }

    // "LAC" inside a sentence is a capital of the term, not of the sentence.
    private static bool AtSentenceStart(Match match) => match.Value.Length < 2 || !char.IsUpper(match.Value[1]) || match.Index == 0;
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
