using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Care;

/// <summary>Checks that ask about those who had a certain birthday in the year.</summary>
public static class BirthdayInYear
{
    /// <summary>The birthday with one of two ages that falls into the year; blank when none does.</summary>
    public static Day Of(Day born, int age, int orAge, Collection year) =>
        born.Birthday(age).IsWithin(year.Start, year.End) ? born.Birthday(age)
        : born.Birthday(orAge).IsWithin(year.Start, year.End) ? born.Birthday(orAge)
        : Day.Blank;
}
