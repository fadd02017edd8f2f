using System.Globalization;
using System.Text.RegularExpressions;

namespace Kith.Journey.Plans;

/// <summary>How hard a text is to read.</summary>
/// <param name="Grade">Flesch-Kincaid grade: years of school. Five more make the reading age.</param>
/// <param name="HardWords">The long words in it, each once, in the order of the text.</param>
public sealed record Reading(double Grade, int Words, IReadOnlyList<string> HardWords)
{
    /// <summary>About how old a reader must be: school begins at five.</summary>
    public int Age => (int)Math.Round(Math.Max(0, Grade), MidpointRounding.AwayFromZero) + SchoolBegins;

    /// <summary>The grade with one decimal.</summary>
    public string Shown => Grade.ToString("0.0", CultureInfo.InvariantCulture);

    // The grade counts American school years, and the first of them is at six: the usual reading is grade plus five.
    private const int SchoolBegins = 5;
}

/// <summary>
/// Measures text by the Flesch-Kincaid grade (Kincaid and others, 1975): 0.39 words a sentence + 11.8 syllables a word - 15.59.
/// Syllables are counted by groups of vowels, so the figure is a guide and not a mark.
/// </summary>
public static partial class Readability
{
    // A word of four syllables or more is one many adults stumble over.
    private const int HardFrom = 4;

    /// <summary>Reads the pieces of a text; a piece without a full stop at its end is a sentence of its own.</summary>
    public static Reading Of(IEnumerable<string> pieces)
    {
        var all = pieces.Where(p => !string.IsNullOrWhiteSpace(p)).ToList();
        var words = all.SelectMany(p => Word().Matches(p)).Select(m => m.Value).ToList();
        if (words.Count == 0)
        {
            return new(0, 0, []);
        }

        var sentences = all.Sum(p => Math.Max(1, Sentence().Split(p).Count(s => Word().IsMatch(s))));
        var grade = (0.39 * words.Count / sentences) + (11.8 * words.Sum(Syllables) / words.Count) - 15.59;
        return new(grade, words.Count, words.Where(w => Syllables(w) >= HardFrom).Select(w => w.ToLowerInvariant()).Distinct(StringComparer.Ordinal).ToList());
    }

    /// <summary>About how many syllables a word has.</summary>
    public static int Syllables(string word)
    {
        var lower = word.ToLowerInvariant();
        var groups = Vowels().Count(lower);
        var silent = lower.Length > 2 && (lower.EndsWith('e') && !lower.EndsWith("le", StringComparison.Ordinal)
            || lower.EndsWith("es", StringComparison.Ordinal) && !SoundedEnding().IsMatch(lower)
            || lower.EndsWith("ed", StringComparison.Ordinal) && lower[^3] is not ('t' or 'd'));
        return Math.Max(1, silent ? groups - 1 : groups);
    }

    [GeneratedRegex(@"[\p{L}][\p{L}'’-]*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"[.!?:\n]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sentence();

    [GeneratedRegex("[aeiouyáéíóú]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Vowels();

    [GeneratedRegex("(s|x|z|ch|sh|c|g)es$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SoundedEnding();
}
