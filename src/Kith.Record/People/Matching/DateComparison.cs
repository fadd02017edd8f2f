namespace Kith.Record.People.Matching;

/// <summary>A day as written; it need not exist (30 February), for a slip can make such a one.</summary>
internal readonly record struct WrittenDay(int Year, int Month, int Day)
{
    /// <summary>A day of the calendar.</summary>
    public WrittenDay(DateOnly day) : this(day.Year, day.Month, day.Day) { }

    /// <summary>The first of January, which often stands for a year alone.</summary>
    public bool IsNewYear => Month == 1 && Day == 1;

    /// <summary>The eight digits as one number.</summary>
    public int Digits => Year * 10_000 + Month * 100 + Day;
}

/// <summary>How two birth dates compare.</summary>
internal static class DateComparison
{
    public static string Of(DateOnly a, DateOnly b, int generationYears) => Of(new WrittenDay(a), new WrittenDay(b), generationYears);

    public static string Of(WrittenDay a, WrittenDay b, int generationYears)
    {
        if (a == b) return "same";
        if (a.Year == b.Year && a.Day == b.Month && a.Month == b.Day) return "swapped";
        var parts = (a.Year == b.Year ? 1 : 0) + (a.Month == b.Month ? 1 : 0) + (a.Day == b.Day ? 1 : 0);
        if (parts == 2) return IsSlip(a.Digits, b.Digits) ? "slip" : "one-part";
        // Who knows the year only writes the first of January.
        if (a.Year == b.Year && (a.IsNewYear || b.IsNewYear)) return "one-part";
        // The later is compared with the earlier moved on, so that the order of the records makes no difference.
        var (early, late) = a.Digits < b.Digits ? (a, b) : (b, a);
        return early.Year + generationYears <= late.Year ? "generation" : "different";
    }

    // One digit is another, or two neighbours changed places.
    private static bool IsSlip(int a, int b)
    {
        var (differing, before, swapped) = (0, (A: -1, B: -1), false);
        for (; a > 0 || b > 0; a /= 10, b /= 10)
        {
            var (x, y) = (a % 10, b % 10);
            if (x != y)
            {
                differing++;
                swapped = before == (y, x);
            }
            before = (x, y);
        }
        return differing == 1 || differing == 2 && swapped;
    }
}
