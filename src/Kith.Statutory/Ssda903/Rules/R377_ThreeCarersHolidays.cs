using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Codes;
using Kith.Statutory.Ssda903.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>377: two placements during the carers' holidays at most in a year, which is what a return holds.</summary>
public sealed class R377_ThreeCarersHolidays() : ChildRule("377", ["PLACE"], Files.Episodes,
    "Check these placements: three or more because the carers were on holiday (T3) are in one year.")
{
    private const int AtMost = 2;

    protected override void Check(Child child, Findings found)
    {
        var begun = 0;
        foreach (var e in child.Episodes) begun += Begins(e) ? 1 : 0;
        if (begun <= AtMost) return;
        foreach (var e in child.Episodes)
        {
            if (e.Place == Placement.HolidayOfCarer) found.Add(e);
        }
    }

    // A change of legal status alone is the same placement.
    private static bool Begins(Episode e) => e.Place == Placement.HolidayOfCarer && e.Rne != ReasonForEpisode.LegalStatus;
}
