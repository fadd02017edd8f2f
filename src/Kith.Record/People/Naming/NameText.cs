using System.Globalization;
using System.Text;

namespace Kith.Record.People.Naming;

/// <summary>Brings what people write to one form, so that accents, capitals, apostrophes and invisible marks make no difference.</summary>
public static class NameText
{
    /// <summary>Longest piece of text that is looked at, in characters; more says nothing about who somebody is.</summary>
    public const int Longest = 120;

    private const int MostWords = 8;

    /// <summary>Small letters without accents, words apart by one space, nothing but letters and digits. Any script is kept.</summary>
    public static string Fold(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var folded = new StringBuilder();
        foreach (var rune in WholeRunes(text).Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (folded.Length >= Longest) break;
            if (Rune.IsLetterOrDigit(rune)) Append(folded, rune);
            else if (!JoinsLetters(rune) && folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }
        return folded.ToString().TrimEnd();
    }

    /// <summary>The folded words, at most eight.</summary>
    public static string[] Words(string? text) => Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords).ToArray();

    // A lone half of a surrogate pair cannot be normalised: it becomes a space. Cut first, so that length costs nothing.
    private static string WholeRunes(string text)
    {
        var whole = new StringBuilder();
        foreach (var rune in text.AsSpan(0, Math.Min(text.Length, Longest * 2)).EnumerateRunes())
            if (rune != Rune.ReplacementChar) whole.Append(rune);
            else whole.Append(' ');
        return whole.ToString();
    }

    // O'Neill is one word, and so is a letter with its accent or an invisible direction mark inside a name.
    private static bool JoinsLetters(Rune rune) =>
        rune.Value is '\'' or '’' or '‘' or '`' or '´' or 'ʼ' or 'ʻ' or '′' or '＇'
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.ModifierSymbol or UnicodeCategory.ModifierLetter;

    private static void Append(StringBuilder folded, Rune rune)
    {
        var small = Rune.ToLowerInvariant(rune);
        if (small.Value is 'ʼ' or 'ʻ') return;
        folded.Append(small.Value switch
        {
            'ø' => "o",
            'ł' => "l",
            'đ' or 'ð' => "d",
            'þ' => "th",
            'ß' => "ss",
            'æ' => "ae",
            'œ' => "oe",
            'ı' => "i",
            _ => small.ToString(),
        });
    }
}
