using System.Globalization;
using System.Text.RegularExpressions;
using Kith.Record.Practice.Programme;

namespace Kith.Sight.Reform;

/// <summary>A day read out of what a plan writes, and the rule it was read by.</summary>
public sealed record DateReading(DateOnly Day, string Rule);

/// <summary>Reads "Autumn 2024" as a day, by the practice pack's rule. Pure.</summary>
public static partial class WrittenDate
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The reading; null when no date is found, which is shown and never guessed.</summary>
    public static DateReading? Read(string written, ReformRules rules) => Day(written) ?? Month(written, rules) ?? Season(written, rules) ?? Quarter(written) ?? FinancialYear(written, rules) ?? Year(written, rules);

    private static DateReading? Day(string written)
    {
        if (IsoDay.Match(written) is { Success: true } iso && DateOnly.TryParseExact(iso.Value, "yyyy-MM-dd", English, DateTimeStyles.None, out var day)) return new(day, "the day that is written");
        return DayMonthYear.Match(written) is { Success: true } m && DateOnly.TryParseExact($"{m.Groups["day"].Value} {m.Groups["month"].Value[..3]} {m.Groups["year"].Value}", "d MMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)
            ? new(day, "the day that is written") : null;
    }

    private static DateReading? Month(string written, ReformRules rules)
    {
        if (MonthYear.Match(written) is not { Success: true } m) return null;
        var month = DateTime.ParseExact(m.Groups["month"].Value[..3], "MMM", CultureInfo.InvariantCulture).Month;
        var year = int.Parse(m.Groups["year"].Value, CultureInfo.InvariantCulture);
        return rules.MonthIsLastDay ? new(new(year, month, DateTime.DaysInMonth(year, month)), "a month is read as its last day") : new(new(year, month, 1), "a month is read as its first day");
    }

    private static DateReading? Season(string written, ReformRules rules)
    {
        if (WordYear.Matches(written).FirstOrDefault(w => rules.Seasons.ContainsKey(w.Groups["word"].Value.ToLowerInvariant())) is not { } m) return null;
        var season = rules.Seasons[m.Groups["word"].Value.ToLowerInvariant()];
        var day = season.Ends.In(int.Parse(m.Groups["year"].Value, CultureInfo.InvariantCulture) + (season.NextYear ? 1 : 0));
        return new(day, $"{season.Word} is read as ending on {day.ToString("d MMMM", English)}{(season.NextYear ? " of the next year" : "")}");
    }

    private static DateReading? Quarter(string written)
    {
        if (QuarterYear.Match(written) is not { Success: true } m) return null;
        var (quarter, year) = (int.Parse(m.Groups["quarter"].Value, CultureInfo.InvariantCulture), int.Parse(m.Groups["year"].Value, CultureInfo.InvariantCulture));
        return new(new DateOnly(year, (quarter * 3) - 2, 1).AddMonths(3).AddDays(-1), "a quarter of the calendar year is read as its last day");
    }

    private static DateReading? FinancialYear(string written, ReformRules rules) =>
        TwoYears.Match(written) is { Success: true } m
            ? new(rules.FinancialYearEnds.In(int.Parse(m.Groups["year"].Value, CultureInfo.InvariantCulture) + 1), "a financial year is read as its last day") : null;

    private static DateReading? Year(string written, ReformRules rules) =>
        OneYear.Match(written) is { Success: true } m
            ? new(rules.YearEnds.In(int.Parse(m.Groups["year"].Value, CultureInfo.InvariantCulture)), "a year is read as its last day") : null;

    private const string MonthNames = "(?<month>jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept(ember)?|sep|oct(ober)?|nov(ember)?|dec(ember)?)";
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}\b", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IsoDay { get; }

    [GeneratedRegex(@"\b(?<day>\d{1,2})(st|nd|rd|th)?\s+" + MonthNames + @"\s+(?<year>\d{4})\b", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DayMonthYear { get; }

    [GeneratedRegex(@"\b" + MonthNames + @"\s+(?<year>\d{4})\b", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MonthYear { get; }

    [GeneratedRegex(@"\b(?<word>[a-z]+)\s+(of\s+)?(?<year>\d{4})\b", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordYear { get; }

    [GeneratedRegex(@"\bQ(?<quarter>[1-4])\s+(?<year>\d{4})\b", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex QuarterYear { get; }

    [GeneratedRegex(@"\b(?<year>20\d{2})\s*/\s*\d{2}\b", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TwoYears { get; }

    [GeneratedRegex(@"\b(?<year>20\d{2})\b", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OneYear { get; }
}
