using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Care;

/// <summary>A child's missing episodes against the time in care.</summary>
public static class Absence
{
    /// <summary>Whether the child was looked after on the day: some episode had begun by then and had not ended before it.</summary>
    public static bool IsInCare(Child child, Day day) => InCareOn(child, day).Table is not null;

    /// <summary>The episode the child was in on the day; a row that does not exist if in none.</summary>
    public static Episode InCareOn(Child child, Day day)
    {
        var found = default(Episode);
        foreach (var e in child.Episodes)
        {
            if (e.Decom <= day && !(e.Dec < day)) found = e;
        }

        return found;
    }
}
