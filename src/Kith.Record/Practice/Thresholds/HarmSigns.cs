using Kith.Record.Practice.Reading;

namespace Kith.Record.Practice.Thresholds;

/// <summary>
/// What speaks of harm where somebody asks for help only: a level or an area of the guidance, answers of a family, words of a text. It warns and never
/// blocks: a word may stand there for another reason.
/// </summary>
public sealed record HarmSigns(int Level, IReadOnlyList<string> Areas, IReadOnlyList<string> Answers, IReadOnlyList<string> Words)
{
    /// <summary>Each sign in words, for staff; empty when nothing speaks of harm.</summary>
    /// <param name="answers">Codes of the list family-concerns.</param>
    public IReadOnlyList<string> Found(ThresholdReading reading, IEnumerable<string> answers, IEnumerable<string> texts, Func<string, string> says)
    {
        var said = WordsIn(texts);
        return
        [
            .. reading.ReliedOn.Where(r => r.Level >= Level || Areas.Contains(r.Area)).Select(r => r.Words),
            .. answers.Where(Answers.Contains).Select(says),
            .. said.Count > 0 ? [$"The text says: {string.Join(", ", said)}"] : Array.Empty<string>(),
        ];
    }

    /// <summary>Those of the words that stand in the texts, in the order of the guidance.</summary>
    public IReadOnlyList<string> WordsIn(IEnumerable<string> texts)
    {
        var words = texts.SelectMany(t => t.Split([.. t.Where(c => !char.IsLetter(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries)).Select(w => w.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        return Words.Where(words.Contains).ToList();
    }

    internal static HarmSigns? Read(PackMap map) => new(map.Number("level"), map.Texts("areas"), map.Texts("answers"), map.Texts("words"));
}
