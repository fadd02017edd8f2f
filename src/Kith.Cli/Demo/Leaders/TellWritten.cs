using System.Globalization;
using System.Text.RegularExpressions;

namespace Kith.Cli.Demo.Leaders;

/// <summary>
/// Dates as a plan writes them, told relative to today so that the demo's plan is always half way: <c>{month -2}</c> is "September 2026",
/// <c>{season 5}</c> the season five months on, <c>{year 1}</c> next year, <c>{day -40}</c> a date.
/// </summary>
public static partial class TellWritten
{
    /// <summary>The words with their dates in.</summary>
    public static string Of(string words, DateOnly today) => Told().Replace(words, told =>
    {
        var by = int.Parse(told.Groups["by"].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return told.Groups["what"].Value switch
        {
            "month" => today.AddMonths(by).ToString("MMMM yyyy", CultureInfo.InvariantCulture),
            "season" => Season(today.AddMonths(by)),
            "year" => today.AddYears(by).ToString("yyyy", CultureInfo.InvariantCulture),
            _ => today.AddDays(by).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
    });

    // A winter is named by the year it begins in.
    private static string Season(DateOnly day) => day.Month switch
    {
        >= 3 and <= 5 => $"Spring {day.Year}",
        >= 6 and <= 8 => $"Summer {day.Year}",
        >= 9 and <= 11 => $"Autumn {day.Year}",
        12 => $"Winter {day.Year}",
        _ => $"Winter {day.Year - 1}",
    };

    [GeneratedRegex(@"\{(?<what>month|season|year|day) (?<by>-?[0-9]{1,4})\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Told();
}
