using System.Text;

namespace Kith.Sight.Engagement.Themes;

/// <summary>The words of a text as themes are read: small letters and digits, nothing between them; apostrophes drop out.</summary>
public static class Tokens
{
    /// <summary>A shorter word tells no theme by itself.</summary>
    public const int ShortestTelling = 3;

    /// <summary>The words, in order. Accents are kept: they are other letters in other languages.</summary>
    public static string[] Of(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter)) word.Append(char.ToLowerInvariant(letter));
            else if (letter is not ('\'' or '’' or '‘')) End(word, words);
        }

        End(word, words);
        return [.. words];
    }

    /// <summary>The beginning that forms of one word share: "vacancies" and "vacancy", "integrated" and "integration".</summary>
    public static string Stem(string word)
    {
        if (word.Length <= 4) return word;
        foreach (var ending in Endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && word.Length - ending.Length >= 4) return word[..^ending.Length];
        }

        return word;
    }

    private static readonly string[] Endings = ["ations", "ation", "ments", "ment", "ings", "ing", "ities", "ity", "ies", "ion", "ions", "ed", "es", "s", "y", "e"];

    private static void End(StringBuilder word, List<string> words)
    {
        if (word.Length == 0) return;
        words.Add(word.ToString());
        word.Clear();
    }
}
