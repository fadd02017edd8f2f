using Kith.Statutory.Rules;
using Kith.Statutory.Ssda903.Care;
using Kith.Statutory.Ssda903.Tables;
using Kith.Statutory.Tables;

namespace Kith.Statutory.Ssda903.Rules;

/// <summary>1007: no care leaver's information about who was still in care on their 17th or 18th birthday of the year.</summary>
public sealed class R1007_InCareOnBirthday() : ChildRule("1007", ["IN_TOUCH", "ACTIV", "ACCOM"], Files.Episodes | Files.Oc3,
    "Take the young person out of the care leavers' table: they were still in care on their birthday of this year.")
{
    protected override void Check(Child child, Findings found)
    {
        foreach (var o in child.Oc3)
        {
            if (Completed.Any(o) && WasInCare(child, BirthdayInYear.Of(o.Dob, 17, 18, child.Collection))) found.Add(o);
        }
    }

    // Care that is still open is told by check 1016.
    private static bool WasInCare(Child child, Day birthday) => child.Episodes.Has(e => e.Decom <= birthday && e.Dec > birthday);
}
