namespace Kith.Statutory.Tables;

/// <summary>
/// A date cell: a day, blank, or something that is no date. What is not a day never compares true: not earlier, not later, not the same (but <c>!=</c> is true).
/// </summary>
public readonly struct Day : IEquatable<Day>, IComparable<Day>
{
    private const int NoDate = -1;
    private readonly int number; // 0 blank, -1 not a date, otherwise one more than the day number of DateOnly

    private Day(int number) => this.number = number;

    /// <summary>An empty cell.</summary>
    public static Day Blank => default;

    /// <summary>A cell with text that is no date.</summary>
    public static Day Unreadable => new(NoDate);

    /// <summary>It is a day of the calendar.</summary>
    public bool IsKnown => number > 0;

    /// <summary>The cell is empty.</summary>
    public bool IsBlank => number == 0;

    /// <summary>The cell holds text that is no date.</summary>
    public bool IsUnreadable => number == NoDate;

    /// <summary>The day; only for one that is known.</summary>
    public DateOnly Date => IsKnown ? DateOnly.FromDayNumber(number - 1) : throw new InvalidOperationException("There is no day here.");

    /// <summary>The calendar year, or null.</summary>
    public int? Year => IsKnown ? Date.Year : null;

    /// <summary>A day of the calendar.</summary>
    public static Day Of(DateOnly date) => new(date.DayNumber + 1);

    /// <summary>A day of the calendar.</summary>
    public static Day Of(int year, int month, int day) => Of(new DateOnly(year, month, day));

    /// <summary>So many years later; 29 February becomes 28 February, as the checks of the collections count.</summary>
    public Day AddYears(int years) => IsKnown && Date.Year + years is >= 1 and <= 9999 ? Of(Date.AddYears(years)) : this;

    /// <summary>So many months later, kept inside the month.</summary>
    public Day AddMonths(int months) => IsKnown ? Of(Date.AddMonths(months)) : this;

    /// <summary>So many days later.</summary>
    public Day AddDays(int days) => IsKnown ? new(number + days) : this;

    /// <summary>The birthday with so many years; the receiver is the date of birth.</summary>
    public Day Birthday(int years) => AddYears(years);

    /// <summary>Whole years from this date of birth to the day; null when either is not known, so that no comparison is true.</summary>
    public int? AgeAt(Day on)
    {
        if (!IsKnown || !on.IsKnown) return null;
        var years = on.Date.Year - Date.Year;
        return on < AddYears(years) ? years - 1 : years;
    }

    /// <summary>On one of the days or between them.</summary>
    public bool IsWithin(Day first, Day last) => this >= first && this <= last;

    /// <summary>This cell, or another day when it is blank: an episode without an end goes on to the end of the year.</summary>
    public Day Or(Day ifBlank) => IsBlank ? ifBlank : this;

    /// <summary>Both are known and not the same day.</summary>
    public bool Differs(Day other) => IsKnown && other.IsKnown && number != other.number;

    /// <summary>The earlier of the two; one that is not known is passed over.</summary>
    public static Day Earlier(Day a, Day b) => !a.IsKnown ? b : !b.IsKnown ? a : a < b ? a : b;

    /// <summary>The later of the two; one that is not known is passed over.</summary>
    public static Day Later(Day a, Day b) => !a.IsKnown ? b : !b.IsKnown ? a : a > b ? a : b;

    public static bool operator <(Day a, Day b) => a.number > 0 && a.number < b.number;
    public static bool operator >(Day a, Day b) => b.number > 0 && a.number > b.number;
    public static bool operator <=(Day a, Day b) => a.number > 0 && a.number <= b.number;
    public static bool operator >=(Day a, Day b) => b.number > 0 && a.number >= b.number;
    public static bool operator ==(Day a, Day b) => a.number > 0 && a.number == b.number;
    public static bool operator !=(Day a, Day b) => !(a == b);

    /// <summary>Days from b to a, or null when either is not known.</summary>
    public static int? operator -(Day a, Day b) => a.IsKnown && b.IsKnown ? a.number - b.number : null;

    /// <summary>In order of time, what is not known last (for sorting only).</summary>
    public int CompareTo(Day other) => (IsKnown ? number : int.MaxValue).CompareTo(other.IsKnown ? other.number : int.MaxValue);

    /// <summary>The same cell content (for sets only): unlike <c>==</c>, blank equals blank.</summary>
    public bool Equals(Day other) => number == other.number;

    public override bool Equals(object? obj) => obj is Day other && Equals(other);

    public override int GetHashCode() => number;

    public override string ToString() => IsKnown ? Date.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture) : IsBlank ? "" : "not a date";
}
