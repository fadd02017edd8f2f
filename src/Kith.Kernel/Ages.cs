namespace Kith.Kernel;

/// <summary>Ages and months as people count them.</summary>
public static class Ages
{
    /// <summary>Whole years on a day; 0 for somebody born later. Someone born on 29 February is a year older on 1 March of common years.</summary>
    public static int InYears(DateOnly bornOn, DateOnly on)
    {
        if (on < bornOn) return 0;
        var years = on.Year - bornOn.Year;
        return (on.Month, on.Day).CompareTo((bornOn.Month, bornOn.Day)) < 0 ? years - 1 : years;
    }

    /// <summary>Whole months on a day; 0 for somebody born later.</summary>
    public static int InMonths(DateOnly bornOn, DateOnly on)
    {
        if (on < bornOn) return 0;
        var months = (on.Year - bornOn.Year) * 12 + on.Month - bornOn.Month;
        return on.Day < bornOn.Day ? months - 1 : months;
    }

    /// <summary>The day somebody reaches an age.</summary>
    public static DateOnly Birthday(DateOnly bornOn, int years) =>
        bornOn is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(bornOn.Year + years) ? new(bornOn.Year + years, 3, 1) : bornOn.AddYears(years);
}
