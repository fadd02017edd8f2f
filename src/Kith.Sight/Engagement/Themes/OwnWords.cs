using Kith.Record.Practice.Themes;

namespace Kith.Sight.Engagement.Themes;

/// <summary>
/// What the themes of a codebook say of themselves: the words of a name and definition that are its own. This is all there is for a
/// theme of which the pack knows nothing; a theme the sector has an idea of is read by that.
/// </summary>
internal sealed class OwnWords
{
    private readonly Dictionary<string, List<(string Code, double Weight)>> byStem = new(StringComparer.Ordinal);
    private readonly HashSet<string> untelling;

    /// <summary>Reads the codebook. <paramref name="known"/> are the codes that took an idea of the sector.</summary>
    public OwnWords(Codebook codebook, ThemeWords words, IReadOnlySet<string> known, double whole, double half)
    {
        untelling = [.. words.SmallWords, .. words.CommonWords];
        var stems = codebook.Themes.ToDictionary(t => t.Code, t => Stems($"{t.Name} {t.Definition}"), StringComparer.Ordinal);
        foreach (var theme in codebook.Themes.Where(t => !known.Contains(t.Code)))
        {
            var elsewhere = stems.Where(s => s.Key != theme.Code).SelectMany(s => s.Value).ToHashSet(StringComparer.Ordinal);
            var name = Stems(theme.Name);
            foreach (var stem in stems[theme.Code])
            {
                // A word two themes define themselves by tells neither; the name is what the analyst calls the theme, and stays as a hint.
                var shared = elsewhere.Contains(stem);
                if (shared && !name.Contains(stem)) continue;
                if (!byStem.TryGetValue(stem, out var list)) byStem[stem] = list = [];
                list.Add((theme.Code, shared ? half : whole));
            }
        }
    }

    /// <summary>What the own words say of a text; those of <paramref name="covered"/> have spoken already.</summary>
    public IEnumerable<(string Code, string Cue, string Because, double Weight)> Pointing(string[] words, HashSet<(string Code, string Word)> covered)
    {
        foreach (var word in words)
        {
            if (Skips(word) || !byStem.TryGetValue(Tokens.Stem(word), out var list)) continue;
            foreach (var (code, weight) in list.Where(l => !covered.Contains((l.Code, word)))) yield return (code, "own:" + Tokens.Stem(word), word, weight);
        }
    }

    private HashSet<string> Stems(string text) => [.. Tokens.Of(text).Where(w => !Skips(w)).Select(Tokens.Stem)];

    private bool Skips(string word) => word.Length < Tokens.ShortestTelling || untelling.Contains(word);
}
