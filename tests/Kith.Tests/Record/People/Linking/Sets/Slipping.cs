using System.Globalization;

namespace Kith.Tests.Record.People.Linking.Sets;

/// <summary>Errors that people and machines make, by a seed.</summary>
internal sealed class Slipping(Random random)
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    public bool Is(double rate) => random.NextDouble() < rate;

    public int Next(int below) => random.Next(below);

    public string Pick(string[] words) => words[random.Next(words.Length)];

    /// <summary>The earlier in the list, the commoner.</summary>
    public string Common(ReadOnlySpan<string> words) => words[Math.Min(random.Next(words.Length), random.Next(words.Length))];

    /// <summary>A letter changed, left out, put in, or two changed over.</summary>
    public string Slip(string word)
    {
        if (word.Length == 0) return word;
        var (at, letter) = (random.Next(word.Length), Letters[random.Next(Letters.Length)]);
        return random.Next(4) switch
        {
            0 => word[..at] + letter + word[(at + 1)..],
            1 when word.Length > 2 => word[..at] + word[(at + 1)..],
            2 => word[..at] + letter + word[at..],
            _ => at + 1 < word.Length ? word[..at] + word[at + 1] + word[at] + word[(at + 2)..] : word + letter,
        };
    }

    public string Slips(string word, int times)
    {
        for (; times > 0; times--) word = Slip(word);
        return word;
    }

    /// <summary>Some letters missing, none where the word begins.</summary>
    public string Thinned(string word, double rate) => string.Concat(word.Where((_, i) => i == 0 || !Is(rate)));

    /// <summary>One digit of a number is another.</summary>
    public string Digit(string number)
    {
        var digits = Enumerable.Range(0, number.Length).Where(i => char.IsAsciiDigit(number[i])).ToArray();
        if (digits.Length == 0) return number;
        var at = digits[random.Next(digits.Length)];
        return number[..at] + (char)('0' + random.Next(10)) + number[(at + 1)..];
    }

    public static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public DateOnly Day(int firstYear, int lastYear) => new DateOnly(firstYear, 1, 1).AddDays(random.Next((lastYear - firstYear + 1) * 365));

    public static DateOnly ChangedOver(DateOnly day) => day.Day <= 12 ? new DateOnly(day.Year, day.Day, day.Month) : day;
}
