using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Kith.Record.Practice.Themes;
using Kith.Sight.Engagement.Themes;

namespace Kith.Sight.Engagement.Load;

/// <summary>Looks for what may name or identify somebody, and for the language. Pure. It holds back rather too much: a person decides.</summary>
public static partial class ReadForNames
{
    /// <summary>Why a response should be held back, without saying the name; null when nothing was found.</summary>
    public static string? Why(string text, RedactionRules rules)
    {
        if (Email.IsMatch(text)) return "an email address";
        if (Phone.IsMatch(text)) return "a number as long as a phone or health number";
        if (Postcode.IsMatch(text)) return "a postcode";
        if (BornOn.IsMatch(text)) return "a date as of a birth";
        foreach (Match word in Word.Matches(text))
        {
            if (rules.NotNames.Contains(word.Value)) continue;
            // People write names in small letters, in capitals, and with or without the accents they have.
            if (rules.GivenNames.Contains(WithoutAccents(word.Value))) return "a given name";
            if (!char.IsUpper(word.Value[0])) continue;
            var before = text[Math.Max(0, word.Index - LongestBefore)..word.Index].TrimEnd().ToLowerInvariant();
            if (rules.BeforeAName.FirstOrDefault(b => before.EndsWith(b, StringComparison.Ordinal) && (before.Length == b.Length || !char.IsLetter(before[^(b.Length + 1)]))) is { } cue) return $"a word with a capital after “{cue}”";
        }

        return null;
    }

    /// <summary>Code of the language: that of which it holds the most common words, if enough; otherwise English.</summary>
    public static string Language(string text, RedactionRules rules)
    {
        var words = Tokens.Of(text);
        var best = rules.Languages.Values.Select(l => (l.Code, Count: words.Count(l.Words.Contains))).OrderByDescending(l => l.Count).FirstOrDefault();
        // English holds "an", "do" and "go" too: a third of the words must be of the other language.
        return best.Count >= rules.FewestWords && best.Count * 3 >= words.Length ? best.Code : "en";
    }

    private static string WithoutAccents(string word) =>
        word.All(char.IsAscii) ? word : new([.. word.Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)]);

    private const int LongestBefore = 40;

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"[^\s@]{1,64}@[^\s@]{1,80}\.[a-z]{2,}", Options | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Email { get; }

    [GeneratedRegex(@"(?<!\d)(\d[ -]?){10,12}(?!\d)", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Phone { get; }

    [GeneratedRegex(@"\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Postcode { get; }

    [GeneratedRegex(@"\b(born|dob)\b.{0,20}\d|\b\d{1,2}[/.]\d{1,2}[/.](19|20)\d{2}\b", Options | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BornOn { get; }

    [GeneratedRegex(@"\b\p{L}{2,}", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word { get; }
}
