using System.Globalization;

namespace Kith.Record.People.Linking.Reading;

/// <summary>Dates as files write them, as eight digits; a day that does not exist is kept, for it may be a slip.</summary>
internal static class WrittenDates
{
    private const int Sample = 5_000, MostMonth = 12, PivotYear = 30, EarliestYear = 1000, LatestYear = 2100;
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>True when the column writes the month before the day.</summary>
    public static bool MonthFirst(Lexicon texts)
    {
        var (day, month) = (0, 0);
        for (var number = 1; number < Math.Min(texts.Count, Sample); number++)
        {
            if (Parts(texts.Text(number)) is not { Count: 3 } parts || parts[0].Length == 4) continue;
            if (Value(parts[0]) > MostMonth) day++;
            if (Value(parts[1]) > MostMonth) month++;
        }
        return month > day;
    }

    /// <summary>"20150314", or nothing when it is no date or stands for none.</summary>
    public static string Read(string text, bool monthFirst)
    {
        if (Parts(text) is not { } parts) return Digits(YearAlone(text), 0, 0);
        var (year, month, day) = parts switch
        {
            [{ Length: 8 } run] => (Value(run[..4]), Value(run[4..6]), Value(run[6..])),
            [{ Length: 4 } y, var m, var d] => (Value(y), Value(m), Value(d)),
            [var m, var d, var y] when monthFirst => (Year(y), Value(m), Value(d)),
            [var d, var m, var y] => (Year(y), Value(m), Value(d)),
            _ => default,
        };
        return Digits(year, month, day);
    }

    /// <summary>Eight digits of three numbers, or nothing; what is not known of a day is 00.</summary>
    public static string Digits(int year, int month, int day)
    {
        if (year is < EarliestYear or > LatestYear || month is < 0 or > 99 || day is < 0 or > 99) return "";
        if (month == 0) day = 0;
        var exists = month is > 0 and <= MostMonth && day > 0 && day <= DateTime.DaysInMonth(year, month);
        return exists && Naming.NotKnown.IsDate(new(year, month, day)) ? "" : string.Create(CultureInfo.InvariantCulture, $"{year:0000}{month:00}{day:00}");
    }

    // "1850", "c. 1850", "about 1850".
    private static int YearAlone(string text)
    {
        var digits = text.AsSpan().Trim("abcdeiortu.~? ABCDEIORTU");
        return digits.Length == 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0;
    }

    private static int Year(string digits) => Value(digits) is var year && digits.Length <= 2 ? year >= PivotYear ? 1900 + year : 2000 + year : year;

    private static int Value(string part)
    {
        if (int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        return part.Length < 3 ? 0 : Array.FindIndex(Months, m => part.StartsWith(m, StringComparison.OrdinalIgnoreCase)) + 1;
    }

    private static List<string>? Parts(string text)
    {
        var cut = text.IndexOf('T', StringComparison.Ordinal);
        if (cut == 10) text = text[..cut];
        if (text.Length == 8 && text.All(char.IsAsciiDigit)) return [text];
        var parts = text.Split(['-', '/', '.', ' ', ','], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length > 3 && parts[3].Contains(':', StringComparison.Ordinal)) parts = parts[..3];
        return parts.Length == 3 && parts.All(p => p.Length <= 9) ? [.. parts] : null;
    }
}
