using System.Globalization;
using System.Text.RegularExpressions;
using Kith.Kernel;
using Kith.Record.Practice;

namespace Kith.Record.Facts;

/// <summary>What came of reading a typed value: the canonical text, or what to tell the person.</summary>
public readonly record struct ReadValue(string? Canonical, string? Problem);

/// <summary>Between what people type and what is stored. Canonical: trimmed text, yyyy-MM-dd, codes in list order joined by commas.</summary>
public static partial class FactValue
{
    internal const int Longest = 20_000;
    private const int LongestLine = 300;

    /// <summary>Reads what was typed for a fact. Dates come as three parts in one text "yyyy-M-d" from the page.</summary>
    public static ReadValue Read(FactDefinition fact, CodeList? codes, IReadOnlyList<string> typed, DateOnly today)
    {
        var text = typed is [var first, ..] ? first.Trim() : "";
        return fact.Type switch
        {
            FactType.Date => Date(fact, text, today),
            FactType.Choice or FactType.Choices => Picked(fact, codes!, typed),
            FactType.YesNo => text is "yes" or "no" ? Good(text) : Bad($"{fact.Says}: choose yes or no"),
            FactType.Email => Email().IsMatch(text) ? Good(text) : Bad($"{fact.Says}: enter an email address like name@example.org"),
            FactType.Phone => PhoneOf(fact, text),
            FactType.Postcode => Postcode().IsMatch(text) ? Good(Spaced(text)) : Bad($"{fact.Says}: enter a full postcode"),
            FactType.LongText => text.Length <= Longest ? Good(text) : Bad($"{fact.Says} must be {Longest:N0} characters or less"),
            _ => text.Length <= LongestLine ? Good(text) : Bad($"{fact.Says} must be {LongestLine} characters or less"),
        };
    }

    /// <summary>How staff read a stored value.</summary>
    public static string Show(FactDefinition fact, CodeList? codes, string canonical) => fact.Type switch
    {
        FactType.Date when DateOnly.TryParseExact(canonical, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) =>
            day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB")),
        FactType.Choice or FactType.Choices when codes is not null => string.Join(", ", Split(canonical).Select(codes.Says)),
        FactType.YesNo => canonical == "yes" ? "Yes" : "No",
        _ => canonical,
    };

    /// <summary>The codes in a stored value.</summary>
    public static IReadOnlyList<string> Split(string canonical) => canonical.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static ReadValue Date(FactDefinition fact, string text, DateOnly today)
    {
        if (!DateOnly.TryParseExact(text, ["yyyy-M-d", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return Bad($"{fact.Says} must be a real date");
        }

        var past = fact.Id is "person.born-on";
        return day.Year < 1900 ? Bad($"{fact.Says} must be after 1900")
            : past && day > today ? Bad($"{fact.Says} must be in the past")
            : Good(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private static ReadValue Picked(FactDefinition fact, CodeList codes, IReadOnlyList<string> typed)
    {
        var picked = typed.Where(t => t.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        if (picked.Any(p => !codes.Codes.ContainsKey(p)) || (fact.Type == FactType.Choice && picked.Count > 1))
        {
            return Bad($"{fact.Says}: choose from the list");
        }

        return Good(string.Join(',', codes.Codes.Keys.Where(picked.Contains)));
    }

    private static ReadValue PhoneOf(FactDefinition fact, string text) =>
        text.Count(char.IsAsciiDigit) is >= 8 and <= 15 && text.All(c => char.IsAsciiDigit(c) || c is ' ' or '+' or '(' or ')' or '-')
            ? Good(text) : Bad($"{fact.Says}: enter a telephone number, like 07700 900 982");

    private static string Spaced(string postcode)
    {
        var bare = postcode.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        return $"{bare[..^3]} {bare[^3..]}";
    }

    private static ReadValue Good(string canonical) => new(canonical, null);

    private static ReadValue Bad(string problem) => new(null, problem);

    [GeneratedRegex(@"^[^@\s]{1,64}@[^@\s]+\.[^@\s]{2,}$", RegexOptions.NonBacktracking)]
    private static partial Regex Email();

    [GeneratedRegex(@"^[A-Za-z]{1,2}[0-9][A-Za-z0-9]? ?[0-9][A-Za-z]{2}$", RegexOptions.NonBacktracking)]
    private static partial Regex Postcode();
}
