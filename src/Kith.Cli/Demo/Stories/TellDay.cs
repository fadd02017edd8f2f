using System.Globalization;
using System.Text.RegularExpressions;

namespace Kith.Cli.Demo.Stories;

/// <summary>Days of life told relative to today, so that a child of seven is seven whenever the demo is loaded: "7y4m", "-12d", "+60d".</summary>
internal static partial class TellDay
{
    /// <summary>The day, or null when it cannot be read.</summary>
    public static DateOnly? Read(string told, DateOnly today)
    {
        if (Age().Match(told) is { Success: true } age)
        {
            return today.AddYears(-Part(age, "y")).AddMonths(-Part(age, "m")).AddDays(-Part(age, "d"));
        }

        return Days().IsMatch(told)
            ? today.AddDays(int.Parse(told.TrimEnd('d'), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture))
            : DateOnly.TryParseExact(told, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    private static int Part(Match match, string name) => match.Groups[name] is { Success: true } part ? int.Parse(part.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex("^(?<y>[0-9]{1,2})y((?<m>[0-9]{1,2})m)?((?<d>[0-9]{1,2})d)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Age();

    [GeneratedRegex("^[+-][0-9]{1,4}d$", RegexOptions.None, 1000)]
    private static partial Regex Days();
}
