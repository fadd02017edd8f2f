namespace Kith.Sight.Engagement.Themes;

/// <summary>
/// What people's coding teaches: words that stood in responses of a theme again and again, and cues that people refused again and again.
/// Counting only, so that it is always the same and can be shown.
/// </summary>
internal sealed class LearnedWords
{
    private const int FewestTimes = 3;
    private const double Often = 0.8, Seldom = 0.34, Weight = 0.6;
    private readonly Dictionary<string, (string Code, double Weight)> terms = new(StringComparer.Ordinal);
    private readonly HashSet<(string Code, string Cue)> refused = [];

    /// <summary>Learns from coded responses. <paramref name="pointed"/> is what the cues said of each.</summary>
    public static LearnedWords From(
        IReadOnlyCollection<CodedExample> examples, Func<string[], IEnumerable<(string Code, string Cue, string Because, double Weight)>> pointed, IReadOnlyList<string> smallWords)
    {
        var learned = new LearnedWords();
        var seen = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        var fired = new Dictionary<(string Code, string Cue), (int All, int Right)>();
        var small = smallWords.ToHashSet(StringComparer.Ordinal);
        foreach (var example in examples)
        {
            var words = Tokens.Of(example.Text);
            foreach (var (code, cue) in pointed(words).Select(p => (p.Code, p.Cue)).Distinct())
            {
                var so = fired.GetValueOrDefault((code, cue));
                fired[(code, cue)] = (so.All + 1, so.Right + (example.Codes.Contains(code) ? 1 : 0));
            }

            foreach (var term in Terms(words, small).Distinct(StringComparer.Ordinal))
            {
                times[term] = times.GetValueOrDefault(term) + 1;
                if (!seen.TryGetValue(term, out var codes)) seen[term] = codes = new(StringComparer.Ordinal);
                foreach (var code in example.Codes.Distinct(StringComparer.Ordinal)) codes[code] = codes.GetValueOrDefault(code) + 1;
            }
        }

        foreach (var (term, codes) in seen.Where(s => times[s.Key] >= FewestTimes))
        {
            var (code, count) = codes.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).First();
            if (code != Theme.None && count >= Often * times[term]) learned.terms[term] = (code, Weight);
        }

        learned.refused.UnionWith(fired.Where(f => f.Value.All >= FewestTimes && f.Value.Right < Seldom * f.Value.All).Select(f => f.Key));
        return learned;
    }

    /// <summary>Whether people refused this cue for this theme again and again.</summary>
    public bool Refuses(string code, string cue) => refused.Contains((code, cue));

    /// <summary>What learned words say of a text.</summary>
    public IEnumerable<(string Code, string Cue, string Because, double Weight)> Pointing(string[] words)
    {
        if (terms.Count == 0) yield break;
        for (var at = 0; at < words.Length; at++)
        {
            if (terms.TryGetValue(words[at], out var one)) yield return (one.Code, words[at], $"{words[at]} (as coded before)", one.Weight);
            if (at + 1 < words.Length && $"{words[at]} {words[at + 1]}" is var pair && terms.TryGetValue(pair, out var two)) yield return (two.Code, pair, $"{pair} (as coded before)", two.Weight);
        }
    }

    private static IEnumerable<string> Terms(string[] words, HashSet<string> small)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (small.Contains(words[at]) || words[at].Length < 3) continue;
            yield return words[at];
            if (at + 1 < words.Length && !small.Contains(words[at + 1])) yield return $"{words[at]} {words[at + 1]}";
        }
    }
}
