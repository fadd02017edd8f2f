using System.Globalization;
using System.Text.RegularExpressions;

namespace Kith.Record.People.Search;

/// <summary>Dates in the forms people type them; the day comes first unless it cannot.</summary>
internal static partial class TypedDates
{
    private const int Century = 100;
    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    /// <summary>Takes a whole date, or a month with its year, out of the text; first and last day.</summary>
    public static (DateOnly First, DateOnly Last)? Take(ref string text, DateOnly today)
    {
        foreach (var form in new[] { YearFirst(), DayFirst(), Named(), Run(), MonthOnly(), MonthAndYear() })
        {
            foreach (Match match in form.Matches(text))
            {
                if (Read(match.Groups, today) is not { } found) continue;
                text = text.Remove(match.Index, match.Length).Insert(match.Index, " ");
                return found;
            }
        }
        return null;
    }

    private static (DateOnly, DateOnly)? Read(GroupCollection groups, DateOnly today)
    {
        var year = Year(groups["y"].Value, today);
        var month = int.TryParse(groups["m"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : MonthNamed(groups["m"].Value);
        if (year is < 1 or > 9999) return null;
        if (!groups["d"].Success) return month is >= 1 and <= 12 ? (new(year, month, 1), new(year, month, DateTime.DaysInMonth(year, month))) : null;
        var day = int.Parse(groups["d"].Value, CultureInfo.InvariantCulture);
        if (month > 12 && day <= 12) (day, month) = (month, day);
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        return (new(year, month, day), new(year, month, day));
    }

    // Two digits are the latest such year that is not ahead: nobody is born tomorrow.
    private static int Year(string digits, DateOnly today)
    {
        var year = int.Parse(digits, CultureInfo.InvariantCulture);
        if (digits.Length > 2) return year;
        year += today.Year / Century * Century;
        return year > today.Year ? year - Century : year;
    }

    private static int MonthNamed(string name) => Array.FindIndex(Months, m => m.StartsWith(name[..3], StringComparison.OrdinalIgnoreCase)) + 1;

    private const string MonthNames = "(?<m>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private const RegexOptions Plain = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"(?<![\w/])(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?!\w)", Plain)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"(?<![\w/])(?<d>\d{1,2})\s?[-/.]\s?(?<m>\d{1,2})\s?[-/.]\s?(?<y>\d{4}|\d{2})(?!\w)", Plain)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"(?<!\w)(?<d>\d{1,2})(?:st|nd|rd|th)?[\s\-]+(?:of\s+)?" + MonthNames + @"[\s\-,]+(?<y>\d{4}|\d{2})(?!\w)", Plain)]
    private static partial Regex Named();

    [GeneratedRegex(@"(?<!\w)(?<d>\d{2})(?<m>\d{2})(?<y>(?:19|20)\d{2})(?!\w)", Plain)]
    private static partial Regex Run();

    [GeneratedRegex(@"(?<!\w)" + MonthNames + @"\s+(?<y>(?:19|20)\d{2})(?!\w)", Plain)]
    private static partial Regex MonthOnly();

    [GeneratedRegex(@"(?<![\w/])(?<m>\d{1,2})/(?<y>(?:19|20)\d{2})(?!\w)", Plain)]
    private static partial Regex MonthAndYear();
}
