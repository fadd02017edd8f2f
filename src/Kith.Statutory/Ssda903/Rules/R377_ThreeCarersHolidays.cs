using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>377: two placements during the carers' holidays at most in twelve months.</summary>
public sealed class R377_ThreeCarersHolidays() : ChildRule("377", ["PLACE"], Files.Episodes,
    "Check these placements: three or more because the carers were on holiday (T3) began within twelve months.")
{
    private const int AtMost = 2;

    protected override void Check(Child child, Findings found)
    {
        var episodes = child.Episodes;
        for (var i = 0; i < episodes.Count; i++)
        {
            if (!Begins(episodes[i]) || Count(child, episodes[i].Decom) <= AtMost) continue;
            foreach (var e in episodes)
            {
                if (e.Place == Placement.HolidayOfCarer && IsWithinYear(e, episodes[i].Decom)) found.Add(e);
            }
        }
    }

    private static int Count(Child child, Day from)
    {
        var count = 0;
        foreach (var e in child.Episodes) count += Begins(e) && IsWithinYear(e, from) ? 1 : 0;
        return count;
    }

    // A change of legal status alone is the same placement.
    private static bool Begins(Episode e) => e.Place == Placement.HolidayOfCarer && e.Rne != ReasonForEpisode.LegalStatus;

    private static bool IsWithinYear(Episode e, Day from) => e.Decom >= from && e.Decom < from.AddYears(1);
}
