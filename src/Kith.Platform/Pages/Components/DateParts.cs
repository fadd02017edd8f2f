using System.Globalization;

namespace Kith.Platform.Pages.Components;

/// <summary>The boxes of a date that are wrong.</summary>
[Flags]
public enum DatePart
{
    None = 0,
    Day = 1,
    Month = 2,
    Year = 4,
    All = Day | Month | Year,
}

/// <summary>What came of reading the three boxes of a date.</summary>
/// <param name="Date">The date, when there is one.</param>
/// <param name="Problem">What is wrong, in words that begin with the name of the question.</param>
/// <param name="Wrong">Which boxes are wrong.</param>
public sealed record DateRead(DateOnly? Date, string? Problem, DatePart Wrong);

/// <summary>A date as it is typed: three boxes, kept word for word until they are right.</summary>
public sealed record DateParts(string? Day, string? Month, string? Year)
{
    /// <summary>Boxes filled from a date.</summary>
    public static DateParts From(DateOnly? date) => date is { } d
        ? new(d.Day.ToString(CultureInfo.InvariantCulture), d.Month.ToString(CultureInfo.InvariantCulture), d.Year.ToString("0000", CultureInfo.InvariantCulture))
        : new(null, null, null);

    /// <summary>Nothing was typed.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Day) && string.IsNullOrWhiteSpace(Month) && string.IsNullOrWhiteSpace(Year);

    /// <summary>Reads the date. Empty boxes are no date and no problem: whether one is required is the form's business.</summary>
    public DateRead Read(string says)
    {
        if (IsEmpty) return new DateRead(null, null, DatePart.None);
        var missing = IfBlank(Day, DatePart.Day) | IfBlank(Month, DatePart.Month) | IfBlank(Year, DatePart.Year);
        if (missing != DatePart.None) return Bad($"{says} must include {Name(missing)}", missing);
        if (Year!.Trim() is not { Length: 4 } || Number(Year) is not { } year || year < 1)
            return Bad($"{says} must have a year of 4 numbers", DatePart.Year);
        if (MonthNumber(Month!) is not (>= 1 and <= 12) || MonthNumber(Month!) is not { } month)
            return Bad($"{says} must have a month from 1 to 12", DatePart.Month);
        if (Number(Day) is not { } day || day < 1 || day > 31) return Bad($"{says} must have a day from 1 to 31", DatePart.Day);
        return day <= DateTime.DaysInMonth(year, month)
            ? new DateRead(new DateOnly(year, month, day), null, DatePart.None)
            : Bad($"{says} must be a real date", DatePart.All);
    }

    private static DateRead Bad(string problem, DatePart wrong) => new(null, problem, wrong);

    private static DatePart IfBlank(string? typed, DatePart part) => string.IsNullOrWhiteSpace(typed) ? part : DatePart.None;

    private static int? Number(string? part) => int.TryParse(part, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var n) ? n : null;

    private static int? MonthNumber(string part)
    {
        if (Number(part) is { } number) return number;
        var words = DateTimeFormatInfo.InvariantInfo;
        var word = part.Trim();
        for (var month = 1; month <= 12; month++)
            if (word.Equals(words.GetMonthName(month), StringComparison.OrdinalIgnoreCase) || word.Equals(words.GetAbbreviatedMonthName(month), StringComparison.OrdinalIgnoreCase))
                return month;
        return null;
    }

    private static string Name(DatePart parts)
    {
        string[] names = [.. Enum.GetValues<DatePart>().Where(p => p is DatePart.Day or DatePart.Month or DatePart.Year && parts.HasFlag(p))
            .Select(p => "a " + p.ToString().ToLowerInvariant())];
        return string.Join(" and ", names);
    }
}
