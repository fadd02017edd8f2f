namespace Kith.Statutory.Tables;

/// <summary>How a return writes its dates. Reading is strict: one form, ten characters, a day that exists.</summary>
public enum DayFormat
{
    /// <summary>dd/mm/yyyy (SSDA903, Annex A).</summary>
    DayFirst,

    /// <summary>yyyy-mm-dd (the CIN census).</summary>
    Iso,
}

/// <summary>Reads and writes days as the files have them.</summary>
public static class DayText
{
    private const int Length = 10;

    /// <summary>The day in the cell; blank for an empty one, unreadable for anything that is not exactly a day.</summary>
    public static Day Read(ReadOnlySpan<byte> cell, DayFormat format)
    {
        if (cell.IsEmpty) return Day.Blank;
        if (cell.Length != Length) return Day.Unreadable;
        return format == DayFormat.DayFirst
            ? cell[2] == '/' && cell[5] == '/' ? Make(cell[6..], cell.Slice(3, 2), cell[..2]) : Day.Unreadable
            : cell[4] == '-' && cell[7] == '-' ? Make(cell[..4], cell.Slice(5, 2), cell[8..]) : Day.Unreadable;
    }

    /// <summary>The day in a text; blank when it is null or empty.</summary>
    public static Day Read(string? text, DayFormat format)
    {
        if (string.IsNullOrEmpty(text)) return Day.Blank;
        Span<byte> bytes = stackalloc byte[Length];
        return text.Length == Length && System.Text.Encoding.UTF8.TryGetBytes(text, bytes, out _) ? Read(bytes, format) : Day.Unreadable;
    }

    /// <summary>The day as a file has it.</summary>
    public static string Write(Day day, DayFormat format) =>
        day.IsKnown ? day.Date.ToString(format == DayFormat.DayFirst ? "dd/MM/yyyy" : "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : "";

    private static Day Make(ReadOnlySpan<byte> year, ReadOnlySpan<byte> month, ReadOnlySpan<byte> day)
    {
        if (!Digits(year, out var y) || !Digits(month, out var m) || !Digits(day, out var d)) return Day.Unreadable;
        return y >= 1 && m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, m) ? Day.Of(y, m, d) : Day.Unreadable;
    }

    private static bool Digits(ReadOnlySpan<byte> text, out int value)
    {
        value = 0;
        foreach (var c in text)
        {
            if (c is < (byte)'0' or > (byte)'9') return false;
            value = (value * 10) + c - '0';
        }

        return true;
    }
}
