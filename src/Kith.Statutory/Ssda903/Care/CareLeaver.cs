using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Care;

/// <summary>What the checks of care leavers ask.</summary>
public static class CareLeaver
{
    /// <summary>At least one question about the care leaver is answered.</summary>
    public static bool HasAnswers(Oc3Row row) => row.InTouch.IsGiven || row.Activ.IsGiven || row.Accom.IsGiven;

    /// <summary>The birthday with one of two ages that falls into the year; blank when none does.</summary>
    public static Day Birthday(Day born, int age, int orAge, Collection year) =>
        born.Birthday(age).IsWithin(year.Start, year.End) ? born.Birthday(age)
        : born.Birthday(orAge).IsWithin(year.Start, year.End) ? born.Birthday(orAge)
        : Day.Blank;
}
