using Kith.Record.Practice.Themes;

namespace Kith.Sight.Engagement.Themes;

/// <summary>Which theme of a codebook takes which idea of the practice pack: the one whose own words name it most.</summary>
internal static class HomesOfIdeas
{
    private const int EnoughInDefinition = 2;

    /// <summary>Id of an idea to the code of its theme. An idea no theme names is in none.</summary>
    public static IReadOnlyDictionary<string, string> Of(Codebook codebook, IEnumerable<Idea> ideas)
    {
        var texts = codebook.Themes.Select(t => (t.Code, Name: Tokens.Of(t.Name), Words: Tokens.Of(t.Name + " . " + t.Definition))).ToList();
        var homes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var idea in ideas)
        {
            var names = idea.NamedBy.Select(Cue.Parse).OfType<Cue>().ToList();
            // A passing mention does not make a home: the name of the theme holds a word of the idea, or its definition two.
            var best = texts.Select(t => (t.Code, Hits: names.Count(c => Holds(c, t.Words)), InName: names.Count(c => Holds(c, t.Name))))
                .Where(t => t.InName > 0 || t.Hits >= EnoughInDefinition).OrderByDescending(t => t.Hits + t.InName).FirstOrDefault();
            if (best.Code is not null) homes[idea.Id] = best.Code;
        }

        return homes;
    }

    private static bool Holds(Cue cue, string[] words) => Enumerable.Range(0, words.Length).Any(at => cue.EndAt(words, at, null) > 0);
}
