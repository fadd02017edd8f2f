using Kith.Record.Practice.Themes;

namespace Kith.Sight.Engagement.Themes;

/// <summary>
/// What people's coding teaches: words that stood in responses of a theme more often than elsewhere, and cues that people refused again
/// and again. Counting only, so that it is always the same and can be shown.
/// </summary>
internal sealed class LearnedWords
{
    // A word must be seen twice. Half of its responses must be of the theme; the nearer to all, the more it weighs, up to a cue.
    private const int FewestTimes = 2, FewestRefusals = 3;
    private const double Half = 0.5, Nothing = 0.25, Slope = 1.3, Most = 1, Seldom = 0.34;
    private readonly Dictionary<string, List<(string Code, double Weight)>> terms = new(StringComparer.Ordinal);
    private readonly HashSet<(string Code, string Cue)> refused = [];

    /// <summary>Learns from coded responses. <paramref name="pointed"/> is what the cues said of each.</summary>
    public static LearnedWords From(
        IReadOnlyCollection<CodedExample> examples, Func<string[], IEnumerable<(string Code, string Cue, string Because, double Weight)>> pointed, ThemeWords words)
    {
        var learned = new LearnedWords();
        var (all, times) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        var together = new SortedDictionary<(string Stem, string Code), int>();
        var fired = new Dictionary<(string Code, string Cue), (int All, int Right)>();
        var small = words.SmallWords.Concat(words.CommonWords).ToHashSet(StringComparer.Ordinal);
        foreach (var example in examples)
        {
            var said = Tokens.Of(example.Text);
            foreach (var (code, cue) in pointed(said).Select(p => (p.Code, p.Cue)).Distinct())
            {
                var so = fired.GetValueOrDefault((code, cue));
                fired[(code, cue)] = (so.All + 1, so.Right + (example.Codes.Contains(code) ? 1 : 0));
            }

            foreach (var code in example.Codes.Distinct(StringComparer.Ordinal)) all[code] = all.GetValueOrDefault(code) + 1;
            foreach (var stem in said.Where(w => w.Length >= Tokens.ShortestTelling && !small.Contains(w)).Select(Tokens.Stem).Distinct(StringComparer.Ordinal))
            {
                times[stem] = times.GetValueOrDefault(stem) + 1;
                foreach (var code in example.Codes.Distinct(StringComparer.Ordinal)) together[(stem, code)] = together.GetValueOrDefault((stem, code)) + 1;
            }
        }

        foreach (var ((stem, code), count) in together.Where(t => t.Key.Code != Theme.None && times[t.Key.Stem] >= FewestTimes))
        {
            // As if the word had been seen once more, in a response like all others: few sightings prove little.
            var share = (count + ((double)all[code] / examples.Count)) / (times[stem] + 1);
            if (share < Half) continue;
            if (!learned.terms.TryGetValue(stem, out var list)) learned.terms[stem] = list = [];
            list.Add((code, Math.Min(Most, Slope * (share - Nothing) / (1 - Nothing))));
        }

        learned.refused.UnionWith(fired.Where(f => f.Value.All >= FewestRefusals && f.Value.Right < Seldom * f.Value.All).Select(f => f.Key));
        return learned;
    }

    /// <summary>Whether people refused this cue for this theme again and again.</summary>
    public bool Refuses(string code, string cue) => refused.Contains((code, cue));

    /// <summary>What learned words say of a text.</summary>
    public IEnumerable<(string Code, string Cue, string Because, double Weight)> Pointing(string[] words)
    {
        if (terms.Count == 0) yield break;
        foreach (var word in words)
        {
            if (!terms.TryGetValue(Tokens.Stem(word), out var list)) continue;
            foreach (var (code, weight) in list) yield return (code, word, $"{word} (as coded before)", weight);
        }
    }
}
