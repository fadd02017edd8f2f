using Kith.Record.Practice.Themes;

namespace Kith.Sight.Engagement.Themes;

/// <summary>Which theme of a codebook takes which idea of the practice pack: the one whose own words name it most.</summary>
internal static class HomesOfIdeas
{
    /// <summary>Id of an idea to the code of its theme. An idea no theme names is in none.</summary>
    public static IReadOnlyDictionary<string, string> Of(Codebook codebook, ThemeWords words)
    {
        var texts = codebook.Themes.Select(t => (t.Code, Name: Tokens.Of(t.Name), Words: Tokens.Of(t.Name + " . " + t.Definition))).ToList();
        var homes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var idea in words.Ideas.Values)
        {
            var names = idea.NamedBy.Select(Cue.Parse).OfType<Cue>().ToList();
            // Whole share of the naming words first, then whether the very name of the theme holds one: a passing mention does not win.
            var best = texts.Select(t => (t.Code, Hits: names.Count(c => Holds(c, t.Words)), InName: names.Count(c => Holds(c, t.Name))))
                .Where(t => t.Hits > 0).OrderByDescending(t => t.Hits).ThenByDescending(t => t.InName).FirstOrDefault();
            if (best.Code is not null) homes[idea.Id] = best.Code;
        }

        return homes;
    }

    private static bool Holds(Cue cue, string[] words) => Enumerable.Range(0, words.Length).Any(at => cue.EndAt(words, at, null) > 0);
}

/// <summary>What a theme of which the pack knows nothing says of itself.</summary>
internal static class OwnWords
{
    /// <summary>Words of its name and definition that are its own: not small, and in no other theme.</summary>
    public static IEnumerable<string> Of(Theme theme, Codebook codebook, ThemeWords words)
    {
        var elsewhere = codebook.Themes.Where(t => t.Code != theme.Code).SelectMany(t => Stems(t.Name + " " + t.Definition, words)).ToHashSet(StringComparer.Ordinal);
        var name = Stems(theme.Name, words).ToHashSet(StringComparer.Ordinal);
        // A word two themes define themselves by tells neither; the name is what the analyst calls the theme, and stays.
        return Stems(theme.Name + " " + theme.Definition, words).Distinct(StringComparer.Ordinal).Where(s => !elsewhere.Contains(s) || name.Contains(s)).Select(s => s + "*");
    }

    private static IEnumerable<string> Stems(string text, ThemeWords words) =>
        Tokens.Of(text).Where(w => w.Length > 2 && !words.SmallWords.Contains(w)).Select(Tokens.Stem);
}
