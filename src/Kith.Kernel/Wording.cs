namespace Kith.Kernel;

/// <summary>Small changes to words on their way into a heading, a sentence or a picture.</summary>
public static class Wording
{
    /// <summary>With a capital at the start.</summary>
    public static string Capitalised(this string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>As inside a sentence: "Date of birth" becomes "date of birth", and "GP" stays as it is.</summary>
    public static string InSentence(this string words) =>
        words.Length == 0 || (words.Length > 1 && char.IsUpper(words[1])) ? words : char.ToLowerInvariant(words[0]) + words[1..];

    /// <summary>At most so many characters, the last one three dots where something was left out.</summary>
    public static string Shortened(this string words, int most) => words.Length <= most ? words : words[..(most - 1)] + "…";
}
